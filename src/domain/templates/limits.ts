import type { TemplateDefinition } from "./template-definition"

/** Meta's lengths and counts; lengths in characters as people count them. */
export const LIMITS = {
  name: 512,
  header: 60,
  body: 1024,
  bodyWithOffer: 600,
  bodyWithProduct: 160,
  cardBody: 160,
  footer: 60,
  offer: 16,
  buttons: 10,
  buttonsBeforeCollapse: 3,
  cardButtons: 2,
  minCards: 2,
  maxCards: 10,
  buttonText: 25,
  callButtonText: 20,
  autofillText: 25,
  phoneDigits: 20,
  url: 2000,
  couponCode: 20,
  couponCodeWithOffer: 15,
  oneTimeCode: 15,
  packageName: 224,
  signatureHash: 11,
  supportedApps: 5,
  codeExpirationMinutes: [1, 90],
  callMinutes: [1440, 43200],
  productSections: 10,
  products: 30,
  sectionTitle: 24,
} as const

/** Length in characters: an emoji outside the basic plane is one. */
export function lengthOf(text: string): number {
  return [...text].length
}

/** How long the body may be: offers and single products leave less room. */
export function bodyLimitOf({ components }: Pick<TemplateDefinition, "components">): number {
  const has = (type: string) => components.some((component) => component.type === type)
  if (has("LIMITED_TIME_OFFER")) return LIMITS.bodyWithOffer
  return LIMITS.body
}
