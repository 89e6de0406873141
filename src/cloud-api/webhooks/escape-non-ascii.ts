/**
 * Writes JSON the way Meta does: every character outside ASCII as a lower-case `\uxxxx`. For tests
 * and simulators that must sign the very bytes a webhook has.
 */
export function escapeNonAscii(json: string): string {
  return json.replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  )
}
