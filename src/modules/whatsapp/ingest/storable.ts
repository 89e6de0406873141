/** NUL, and halves of surrogate pairs: JSON can carry both, Postgres can store neither. */
const UNSTORABLE_ESCAPE = /\\u(0000|[dD][89a-fA-F][0-9a-fA-F]{2})/
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * Makes what was read from a delivery storable as text and as jsonb: one character Postgres refuses
 * would otherwise cost every delivery of the batch.
 */
export function toStorable(value: unknown, source: string): unknown {
  return UNSTORABLE_ESCAPE.test(source) ? clean(value) : value
}

function clean(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value)
  if (Array.isArray(value)) return value.map(clean)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [cleanText(key), clean(member)])
  )
}

function cleanText(text: string): string {
  return text.replaceAll("\u0000", "").replace(LONE_SURROGATE, "\ufffd")
}
