import { asObjects, asString, type JsonObject } from "../../../json"
import { refusal } from "../refusal"
import { checkButtons } from "./check-buttons"
import { checkHeader } from "./check-header"
import { checkRules } from "./definition-rule"
import type { TemplateParts } from "./template-parts"
import { bodyTextRules } from "./text-rules"
import { readText } from "./text-subject"

const mostCardText = 160
const headers = ["IMAGE", "VIDEO", "PRODUCT"]

/** Cards that are swiped sideways: two to ten, all of the same make. */
export function checkCarousel(cards: JsonObject[], parts: TemplateParts): void {
  if (parts.category !== "MARKETING") throw wrong("Carousels are for MARKETING templates only.")
  if (parts.header || parts.footer) throw wrong("A carousel template has no header and no footer.")
  if (cards.length < 2 || cards.length > 10) throw wrong("A carousel needs 2 to 10 cards.")
  const makes = new Set(cards.map((card) => checkCard(asObjects(card.components), parts)))
  if (makes.size > 1) {
    throw wrong("All cards of a carousel must have the same components and kinds of buttons.")
  }
}

/** Answers how the card is made, to compare with the others. */
function checkCard(components: JsonObject[], parts: TemplateParts): string {
  const find = (type: string) => components.find((component) => component.type === type)
  const header = find("HEADER")
  const format = asString(header?.format) ?? ""
  if (!header || !headers.includes(format)) {
    throw wrong("Every card needs a header: an image, a video or a product.")
  }
  checkHeader(header, parts)
  const body = find("BODY")
  if (body) {
    const { isNamed, language } = parts
    checkRules(
      bodyTextRules,
      readText(body, "body_text", { isNamed, language, most: mostCardText })
    )
  }
  const buttons = asObjects(find("BUTTONS")?.buttons)
  if (buttons.length < 1 || buttons.length > 2) throw wrong("Every card needs 1 or 2 buttons.")
  checkButtons(buttons, false)
  return [format, body ? "BODY" : "", ...buttons.map(({ type }) => asString(type))].join(" ")
}

const wrong = (message: string) => refusal(undefined, "Carousel is Incorrect", message)
