import { asString, type JsonObject } from "../../../json"
import { refusal } from "../refusal"
import { buttonRules } from "./button-rules"
import { checkRules, type DefinitionRule } from "./definition-rule"

const title = "Message Template Buttons are Incorrect"
const mostInAll = 10
const mostOfAKind: Record<string, number> = {
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

/** Rules for a template's or a card's buttons together. */
const together: readonly DefinitionRule<JsonObject[]>[] = [
  {
    title,
    message: `A template can have at most ${mostInAll} buttons.`,
    isBroken: (buttons) => buttons.length > mostInAll,
  },
  {
    title,
    message: "Two buttons can't have the same text.",
    isBroken: (buttons) => {
      const labels = buttons.flatMap(({ text }) => asString(text) ?? [])
      return new Set(labels).size < labels.length
    },
  },
  {
    title,
    message: "Quick reply buttons must stand together, before or after the other buttons.",
    isBroken: (buttons) => {
      const isReply = buttons.map(({ type }) => type === "QUICK_REPLY")
      return isReply.filter((reply, at) => at > 0 && reply !== isReply[at - 1]).length > 1
    },
  },
]

export function checkButtons(buttons: JsonObject[], hasOffer: boolean): void {
  for (const button of buttons) {
    const type = asString(button.type) ?? ""
    checkRules(buttonRules, { button, type, text: asString(button.text) ?? "", hasOffer })
  }
  for (const [kind, most] of Object.entries(mostOfAKind)) {
    if (buttons.filter(({ type }) => type === kind).length <= most) continue
    throw refusal(undefined, title, `A template can have at most ${most} button(s) of ${kind}.`)
  }
  checkRules(together, buttons)
}
