import { asString } from "../../../json"
import { isLongerThan } from "../../messages/count-characters"
import { variablesIn } from "../placeholders"
import { refusal } from "../refusal"
import { checkAuthentication } from "./check-authentication"
import { checkButtons } from "./check-buttons"
import { checkCarousel } from "./check-carousel"
import { checkHeader } from "./check-header"
import { checkRules } from "./definition-rule"
import { offerRules } from "./offer-rules"
import type { TemplateParts } from "./template-parts"
import { bodyTextRules } from "./text-rules"
import { readText } from "./text-subject"
import { checkTimeToLive } from "./time-to-live"

const kinds = [
  ...["HEADER", "BODY", "FOOTER", "BUTTONS", "CAROUSEL", "LIMITED_TIME_OFFER"],
  "CALL_PERMISSION_REQUEST",
]
const mostFooter = 60

/** Refuses a definition as Meta does on the spot, before anybody reviews it. */
export function checkDefinition(parts: TemplateParts): void {
  const { bodies, header, footer, buttons, offer, cards, components, category } = parts
  const unknown = components.find(({ type }) => !kinds.includes(asString(type) ?? ""))
  if (unknown) {
    throw refusal(
      undefined,
      "Invalid parameter",
      `There is no component ${asString(unknown.type)}.`
    )
  }
  if (new Set(components.map(({ type }) => type)).size < components.length || !bodies[0]) {
    throw refusal(
      2388072,
      "Message Template Body Format is Incorrect",
      "A template needs exactly one body, and no component twice."
    )
  }
  checkTimeToLive(parts)
  if (category === "AUTHENTICATION") return checkAuthentication(parts)

  const most = cards ? 1024 : offer ? 600 : isOneProduct(parts) ? 160 : 1024
  const { isNamed, language } = parts
  const body = readText(bodies[0], "body_text", { isNamed, language, most })
  if (body.text.trim() === "") {
    throw refusal(2388072, "Message Template Body Format is Incorrect", "The body needs a text.")
  }
  checkRules(bodyTextRules, body)
  if (header) checkHeader(header, parts)
  if (footer) checkFooter(asString(footer.text) ?? "")
  if (buttons.some(({ type }) => type === "OTP")) {
    throw refusal(undefined, "Invalid parameter", "OTP buttons are for AUTHENTICATION templates.")
  }
  checkButtons(buttons, offer !== undefined)
  if (offer) checkRules(offerRules, parts)
  if (cards) checkCarousel(cards, parts)
}

function checkFooter(text: string): void {
  if (isLongerThan(text, mostFooter)) {
    throw refusal(2388040, "Character Limit Exceeded", "The footer has more than 60 characters.")
  }
  if (text.trim() !== "" && variablesIn(text).length === 0 && !text.includes("\n")) return
  throw refusal(
    2388073,
    "Message Template Footer Format is Incorrect",
    "The message footer needs a text without variables and new lines."
  )
}

const isOneProduct = ({ buttons }: TemplateParts) => buttons.some(({ type }) => type === "SPM")
