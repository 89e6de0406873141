import fc from "fast-check"
import { maskSecrets } from "../mask-secrets"

const SECRET_NAMES = [
  ...["access_token", "accessToken", "app_secret", "appSecret", "verify_token", "token", "pin"],
  ...["two_step_pin", "password", "authorization", "client_secret", "access_token_enc", "code"],
]

/** Unmistakable, and nothing else a generated value could contain. */
const aSecret = fc.stringMatching(/^[a-z0-9]{8,40}$/).map((text) => `§${text}§`)

/** JSON with a secret somewhere in it: under a secret's name, however deep, or in a text. */
function withSecret(secret: string) {
  return fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.dictionary(fc.constantFrom(...SECRET_NAMES), secretHolder(secret)),
      fc.array(tie("node"), { maxLength: 4 }),
      fc.dictionary(fc.string({ maxLength: 10 }), tie("node"), { maxKeys: 4 })
    ),
  })).node
}

const secretHolder = (secret: string) =>
  fc.oneof(
    fc.constant(secret),
    fc.constant([secret, { value: secret }]),
    fc.constant({ value: secret, nested: { deeper: secret } })
  )

describe("masking secrets", () => {
  it("lets no secret through that stands under a secret's name, however deep", () => {
    const cases = aSecret.chain((secret) => fc.tuple(fc.constant(secret), withSecret(secret)))
    fc.assert(
      fc.property(cases, ([secret, value]) => {
        expect(JSON.stringify(maskSecrets(value))).not.toContain(secret)
      })
    )
  })

  it("lets no secret through that it is told of, wherever it stands", () => {
    fc.assert(
      fc.property(aSecret, fc.jsonValue(), fc.string(), (secret, value, around) => {
        const planted = { note: `${around}${secret}${around}`, list: [value, secret], [secret]: 1 }
        expect(JSON.stringify(maskSecrets(planted, [secret]))).not.toContain(secret)
      })
    )
  })

  it("hides a secret that begins with another", () => {
    expect(maskSecrets("abcdef", ["abc", "abcdef"])).toBe("••••")
  })

  it.each([
    "EAAGm0PX4ZCpsBAKZBxyz1234567",
    "Bearer something-secret",
    "v1.0a1b2c3d.bm9uY2U.dGFn.ZGF0YQ",
    "access_token=EAAxyz",
    "appsecret_proof=abc123",
  ])("hides what is shaped like a secret, under any name: %s", (secret) => {
    const masked = maskSecrets({ note: `It said ${secret} and stopped.` })
    expect(masked).toEqual({ note: "It said •••• and stopped." })
  })

  it("keeps what is told about a secret: how it ends and when it was set", () => {
    const told = {
      access_token_last_four: "1234",
      secrets: { access_token: { last_four: "1234", set_at: "2026-01-01T00:00:00.000Z" } },
    }
    expect(maskSecrets(told)).toEqual(told)
  })

  it("shows how a long secret ends, and nothing of a PIN, also when it is a number", () => {
    expect(maskSecrets({ access_token: "x".repeat(30) + "abcd", pin: 123456 })).toEqual({
      access_token: "•••• abcd",
      pin: "••••",
    })
  })

  it("leaves alone what is no secret", () => {
    const value = { name: "Shop", shipping: 3, pinned: true, is_default: false, codes: null }
    expect(maskSecrets(value)).toEqual(value)
  })

  it("writes dates as text and is bounded, also for what refers to itself", () => {
    const circular: Record<string, unknown> = { at: new Date(0), long: "x".repeat(5_000) }
    circular.self = circular
    const masked = JSON.stringify(maskSecrets(circular))
    expect(masked).toContain("1970-01-01T00:00:00.000Z")
    expect(masked.length).toBeLessThan(20_000)
  })
})
