/** Halves of surrogate pairs: JSON can carry them, and NUL; Postgres can store neither. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** What JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

const HIDDEN = "••••"
/** Of a long secret the last characters may be seen, as Meta's own pages show them. */
const VISIBLE = 4
const LONG_SECRET = 16

const LONGEST_TEXT = 1_000
const LONGEST_LIST = 100
const DEEPEST = 8

/** Names under which a secret may be kept, as `isSecretName` spells them. */
const SECRET_NAME =
  /token|secret|passw|(^|_)pin(_|$)|(api|private|encryption)_?keys?|authorization|cookie|credential|signature|^code$|_enc$/

/** What may be told about a secret: when it was set, how it ends, when it ends. */
const ABOUT_SECRET = /(last_four|set_at|expires_at|lastFour|setAt|expiresAt)$/

/** Secrets that give themselves away wherever they stand: Meta's tokens, headers, our ciphertext. */
const SECRET_SHAPES = [
  /\bEAA[A-Za-z0-9]{12,}/g,
  /\bBearer\s+[^\s"',;]+/gi,
  /\bv1\.[0-9a-f]{8}(\.[A-Za-z0-9_-]+){3}/g,
  /\b(access_token|appsecret_proof|client_secret|hub\.verify_token|input_token)=[^&\s"']+/gi,
]

/**
 * A copy of a value for the audit log, without secrets: nothing kept under the name of one, nothing
 * shaped like one, and none of `secrets` wherever it stands. Bounded, so that a row stays a row.
 */
export function maskSecrets(value: unknown, secrets: readonly string[] = []): Json {
  // The longest first: a secret may begin with another.
  const known = [...secrets].filter((secret) => secret !== "").sort((a, b) => b.length - a.length)
  const text = (given: string) => storable(cut(hideShapes(hideKnown(given, known))))

  function mask(given: unknown, depth: number): Json {
    if (given === null || given === undefined) return null
    if (typeof given === "string") return text(given)
    if (typeof given === "number" || typeof given === "bigint") return numberOrText(given, text)
    if (typeof given === "boolean") return given
    if (given instanceof Date) return Number.isNaN(given.getTime()) ? null : given.toISOString()
    if (typeof given !== "object") return null
    if (depth >= DEEPEST) return HIDDEN
    if (Array.isArray(given)) {
      return given.slice(0, LONGEST_LIST).map((member) => mask(member, depth + 1))
    }
    return entries(given, (name, member) =>
      isSecretName(name) ? hide(member, depth + 1) : mask(member, depth + 1)
    )
  }

  /** Under a secret's name: what is told about it stays, whatever else there is does not. */
  function hide(given: unknown, depth: number): Json {
    if (given === null || given === undefined || typeof given === "boolean") return given ?? null
    if (typeof given === "string") return hint(given, text)
    if (typeof given !== "object") return HIDDEN
    if (depth >= DEEPEST) return HIDDEN
    if (Array.isArray(given)) {
      return given.slice(0, LONGEST_LIST).map((member) => hide(member, depth + 1))
    }
    return entries(given, (name, member) =>
      ABOUT_SECRET.test(name) ? mask(member, depth + 1) : hide(member, depth + 1)
    )
  }

  function entries(given: object, of: (name: string, member: unknown) => Json) {
    const kept = Object.entries(given).filter(([, member]) => isKept(member))
    return Object.fromEntries(
      kept.slice(0, LONGEST_LIST).map(([name, member]) => [text(name), of(name, member)])
    )
  }

  return mask(value, 0)
}

function isSecretName(name: string): boolean {
  const spelled = name.replace(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase()
  return SECRET_NAME.test(spelled) && !ABOUT_SECRET.test(name)
}

function isKept(member: unknown): boolean {
  return member !== undefined && typeof member !== "function" && typeof member !== "symbol"
}

/** How a secret ends, as long as that does not tell much of it. */
function hint(secret: string, text: (given: string) => string): string {
  if (secret.length < LONG_SECRET) return HIDDEN
  return `${HIDDEN} ${text(secret.slice(-VISIBLE))}`
}

function numberOrText(given: number | bigint, text: (given: string) => string): Json {
  const written = String(given)
  if (text(written) !== written) return text(written)
  return typeof given === "number" && Number.isFinite(given) ? given : written
}

function hideKnown(given: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), given)
}

function hideShapes(given: string): string {
  return SECRET_SHAPES.reduce((rest, shape) => rest.replace(shape, HIDDEN), given)
}

function storable(given: string): string {
  return given.replaceAll("\u0000", "").replace(LONE_SURROGATE, "\ufffd")
}

function cut(given: string): string {
  return given.length > LONGEST_TEXT ? `${given.slice(0, LONGEST_TEXT)}…` : given
}
