/**
 * What a person agrees to hear about. Ours, not Meta's: a template's category is another thing, and
 * a message needs both to allow it.
 */
export const PURPOSES = ["order_updates", "loyalty", "marketing"] as const

export type Purpose = (typeof PURPOSES)[number]

/** Says whether a text from outside names a purpose. */
export function isPurpose(text: string): text is Purpose {
  return (PURPOSES as readonly string[]).includes(text)
}
