/** A phone number in international form: `+` and seven to fifteen digits, such as `+12125550123`. */
export type E164 = string & { readonly __brand: "E164" }

const E164_PATTERN = /^\+[1-9]\d{6,14}$/

/** Says whether a text already has the shape of an E.164 number. It does not say that the number exists. */
export function isE164(text: string): text is E164 {
  return E164_PATTERN.test(text)
}

/** The digits Meta calls `wa_id`: the number without its `+`. */
export function toWaId(e164: E164): string {
  return e164.slice(1)
}

/** Reads Meta's `wa_id` back as a number; null when it holds something else, such as a group id. */
export function fromWaId(waId: string): E164 | null {
  const candidate = waId.startsWith("+") ? waId : `+${waId}`
  return isE164(candidate) ? candidate : null
}
