import { lengthOf, LIMITS } from "../limits"
import type { OfferPart, TemplateModel } from "../template-model"
import type { Finding, TemplateRule } from "./template-rule"
import { when } from "./template-rule"

/** Rules for limited-time offers. */
export const OFFER_RULES: readonly TemplateRule[] = [
  {
    id: "offer_text_missing",
    where: "offer",
    severity: "error",
    message: "The offer has no title.",
    remedy: "Write a few words, such as “Expiring offer!”.",
    find: inOffers(({ text }) => when(text.trim() === "", { field: "text" })),
  },
  {
    id: "offer_text_too_long",
    where: "offer",
    severity: "error",
    message: "The offer's title has {{length}} characters; {{limit}} are allowed.",
    remedy: "Shorten it.",
    find: inOffers(({ text }) =>
      when(lengthOf(text) > LIMITS.offer, {
        field: "text",
        params: { length: lengthOf(text), limit: LIMITS.offer },
      })
    ),
  },
  {
    id: "offer_category",
    where: "category",
    severity: "error",
    message: "Only marketing templates have offers.",
    remedy: "Choose the category marketing, or remove the offer.",
    find: inOffers((_, { category }) => when(category !== "MARKETING")),
  },
  {
    id: "offer_header",
    where: "header",
    severity: "error",
    message: "Above an offer stands a picture or a video, or nothing.",
    remedy: "Take a picture or a video, or remove the header.",
    find: inOffers((_, { header }) =>
      when(
        header !== null && !(header.kind === "media" && ["IMAGE", "VIDEO"].includes(header.format))
      )
    ),
  },
  {
    id: "offer_footer",
    where: "footer",
    severity: "error",
    message: "A template with an offer has no footer.",
    remedy: "Remove the footer, or move its words into the text.",
    find: inOffers((_, { footer }) => when(footer !== null)),
  },
  {
    id: "offer_copy_code",
    where: "buttons",
    severity: "error",
    message: "An offer that expires needs a button to copy its code, before every other.",
    remedy: "Add a button to copy a code, and put it first.",
    find: inOffers(({ hasExpiration }, { buttons }) => {
      const at = buttons.findIndex(({ type }) => type === "COPY_CODE")
      return [...when(at < 0 && hasExpiration), ...when(at > 0, { button: at })]
    }),
  },
  {
    id: "offer_buttons",
    where: "buttons",
    severity: "error",
    message: "Below an offer stand a button to copy its code and one to open a page, no others.",
    remedy: "Remove the other buttons.",
    find: inOffers((_, { buttons }) => [
      ...when(!buttons.some(({ type }) => type === "URL")),
      ...buttons.flatMap(({ type }, button) =>
        when(type !== "COPY_CODE" && type !== "URL", { button })
      ),
      ...buttons.flatMap(({ type }, button) =>
        when(type === "URL" && buttons.findIndex((it) => it.type === "URL") < button, { button })
      ),
    ]),
  },
]

function inOffers(
  find: (offer: OfferPart, model: TemplateModel) => Finding[]
): TemplateRule["find"] {
  return ({ model }) => (model.offer ? find(model.offer, model) : [])
}
