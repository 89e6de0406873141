import type { ButtonPart, TemplateModel } from "./template-model"
import type { ProblemPlace } from "./template-problem"

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
  sentCallMinutes: [1, 43200],
  productSections: 10,
  products: 30,
  sectionTitle: 24,
} as const

/** How many buttons of a kind one template may have. */
export const BUTTON_COUNTS: Partial<Record<ButtonPart["type"], number>> = {
  URL: 2,
  PHONE_NUMBER: 1,
  COPY_CODE: 1,
  OTP: 1,
  FLOW: 1,
  CATALOG: 1,
  MPM: 1,
  SPM: 1,
  VOICE_CALL: 1,
  REQUEST_CONTACT_INFO: 1,
}

/** For how many seconds Meta may be told to try, beside -1 for 30 days. */
export const TIME_TO_LIVE = {
  AUTHENTICATION: { min: 30, max: 900, takesForever: true },
  UTILITY: { min: 30, max: 43_200, takesForever: true },
  MARKETING: { min: 43_200, max: 2_592_000, takesForever: false },
} as const

/** Length in characters: an emoji outside the basic plane is one. */
export function lengthOf(text: string): number {
  return [...text].length
}

/** How long the body may be: offers and single products leave less room. */
export function bodyLimitOf({ offer, buttons }: Pick<TemplateModel, "offer" | "buttons">): number {
  if (offer) return LIMITS.bodyWithOffer
  return buttons.some(({ type }) => type === "SPM") ? LIMITS.bodyWithProduct : LIMITS.body
}

/** How long a code to copy may be. */
export function couponLimitOf({ offer }: Pick<TemplateModel, "offer">): number {
  return offer ? LIMITS.couponCodeWithOffer : LIMITS.couponCode
}

/** How many characters a field of an editor may have, or null when nothing counts them. */
export function characterLimit(model: TemplateModel, place: ProblemPlace): number | null {
  const { component, card, button, field = "text" } = place
  switch (component) {
    case "name":
      return LIMITS.name
    case "header":
      return field === "text" ? LIMITS.header : null
    case "body":
      if (field !== "text") return null
      return card === undefined ? bodyLimitOf(model) : LIMITS.cardBody
    case "footer":
      return field === "text" ? LIMITS.footer : null
    case "offer":
      return LIMITS.offer
    case "buttons": {
      const buttons = card === undefined ? model.buttons : model.carousel[card]?.buttons
      return buttonLimit(model, buttons?.[button ?? -1], field)
    }
    default:
      return null
  }
}

function buttonLimit(
  model: TemplateModel,
  button: ButtonPart | undefined,
  field: string
): number | null {
  switch (field) {
    case "text":
      return button?.type === "VOICE_CALL" ? LIMITS.callButtonText : LIMITS.buttonText
    case "autofill_text":
      return LIMITS.autofillText
    case "url":
      return LIMITS.url
    case "sample":
      return button?.type === "COPY_CODE" ? couponLimitOf(model) : LIMITS.url
    default:
      return null
  }
}
