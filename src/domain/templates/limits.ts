import type { TemplateDefinition } from "./template-definition"

/** Meta's lengths, counted in characters as people count them. */
export const LIMITS = {
  name: 512,
  header: 60,
  body: 1024,
  bodyWithOffer: 600,
  footer: 60,
  buttonText: 25,
  url: 2000,
  couponCode: 20,
  couponCodeWithOffer: 15,
  oneTimeCode: 15,
} as const

/** Length in characters: an emoji outside the basic plane is one. */
export function lengthOf(text: string): number {
  return [...text].length
}

/** How long the body may be: offers leave less room. */
export function bodyLimitOf({ components }: TemplateDefinition): number {
  const hasOffer = components.some(({ type }) => type === "LIMITED_TIME_OFFER")
  return hasOffer ? LIMITS.bodyWithOffer : LIMITS.body
}
