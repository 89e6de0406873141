import { LIMITS } from "../limits"
import type { CardPart, TemplateModel } from "../template-model"
import type { Finding, TemplateRule } from "./template-rule"
import { when } from "./template-rule"

const CARD_BUTTONS: readonly string[] = ["QUICK_REPLY", "URL", "PHONE_NUMBER", "SPM", "UNKNOWN"]

/** Rules for carousels. */
export const CAROUSEL_RULES: readonly TemplateRule[] = [
  {
    id: "carousel_category",
    where: "category",
    severity: "error",
    message: "Only marketing templates have cards.",
    remedy: "Choose the category marketing, or remove the cards.",
    find: inCarousels((_, { category }) => when(category !== "MARKETING")),
  },
  {
    id: "carousel_count",
    where: "carousel",
    severity: "error",
    message: "There are {{count}} cards; {{min}} to {{max}} are allowed.",
    remedy: "Add or remove cards. Each message will carry exactly as many.",
    find: inCarousels(({ length: count }) =>
      when(count < LIMITS.minCards || count > LIMITS.maxCards, {
        params: { count, min: LIMITS.minCards, max: LIMITS.maxCards },
      })
    ),
  },
  {
    id: "carousel_beside",
    where: "carousel",
    severity: "error",
    message: "Beside cards a template has a text and nothing else.",
    remedy: "Remove header, offer, footer and buttons, or move them into the cards.",
    find: inCarousels((_, { header, offer, footer, buttons }) => [
      ...when(header !== null, { component: "header" }),
      ...when(offer !== null, { component: "offer" }),
      ...when(footer !== null, { component: "footer" }),
      ...when(buttons.length > 0, { component: "buttons" }),
    ]),
  },
  {
    id: "card_header",
    where: "header",
    severity: "error",
    message: "A card begins with a picture, a video or a product.",
    remedy: "Give the card one of them.",
    find: inCards(({ header }) => {
      const isFine =
        header?.kind === "product" ||
        (header?.kind === "media" && ["IMAGE", "VIDEO"].includes(header.format))
      return when(!isFine)
    }),
  },
  {
    id: "card_buttons",
    where: "buttons",
    severity: "error",
    message: "A card has one or two buttons, which reply, open a page, call or show its product.",
    remedy: "Add or remove buttons.",
    find: inCards(({ buttons }) => [
      ...when(buttons.length === 0 || buttons.length > LIMITS.cardButtons),
      ...buttons.flatMap(({ type }, button) => when(!CARD_BUTTONS.includes(type), { button })),
    ]),
  },
  {
    id: "cards_unlike",
    where: "carousel",
    severity: "error",
    message: "Card {{card}} is not built like the first: {{part}}.",
    remedy:
      "Give every card the same kind of header, a text or none, and the same kinds of buttons.",
    find: inCarousels((cards) => {
      const first = cards[0]
      if (!first) return []
      return cards.flatMap((card, at) => {
        const part = unlikePart(first, card)
        return when(part !== null, { card: at, params: { card: at + 1, part: part ?? "" } })
      })
    }),
  },
]

function unlikePart(first: CardPart, card: CardPart): string | null {
  const headerOf = ({ header }: CardPart) =>
    header?.kind === "media" ? header.format : (header?.kind ?? "")
  const buttonsOf = ({ buttons }: CardPart) => buttons.map(({ type }) => type).join(" ")
  if (headerOf(first) !== headerOf(card)) return "its header"
  if (Boolean(first.body?.text) !== Boolean(card.body?.text)) return "its text"
  return buttonsOf(first) === buttonsOf(card) ? null : "its buttons"
}

function inCarousels(
  find: (cards: readonly CardPart[], model: TemplateModel) => Finding[]
): TemplateRule["find"] {
  return ({ model }) => (model.carousel.length > 0 ? find(model.carousel, model) : [])
}

function inCards(find: (card: CardPart) => Finding[]): TemplateRule["find"] {
  return inCarousels((cards) =>
    cards.flatMap((part, card) => find(part).map((finding) => ({ ...finding, card })))
  )
}
