const nonAscii = /[\u0080-\uffff]/g

/** As Meta writes JSON in webhooks: everything beyond ASCII as lower-case `\uxxxx`. */
export const escapeNonAscii = (json: string): string =>
  json.replace(nonAscii, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
