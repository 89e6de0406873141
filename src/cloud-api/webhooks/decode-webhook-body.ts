/** Strings first, so that digits inside a message are never taken for a number. */
const STRING_OR_LONG_INTEGER = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g
const MAY_HOLD_LONG_INTEGER = /[:,[]\s*-?\d{16}/

/**
 * Parses a delivery's bytes. Meta writes some ids as numbers, and above 2^53 `JSON.parse` rounds
 * them to another template's or account's id; here they stay exact, as strings. Throws
 * `SyntaxError` when the bytes are not JSON.
 */
export function decodeWebhookBody(rawBody: Uint8Array): unknown {
  const text = Buffer.from(rawBody.buffer, rawBody.byteOffset, rawBody.byteLength).toString("utf8")
  if (!MAY_HOLD_LONG_INTEGER.test(text)) return JSON.parse(text)
  return JSON.parse(
    text.replace(STRING_OR_LONG_INTEGER, (token) => (token.startsWith('"') ? token : `"${token}"`))
  )
}
