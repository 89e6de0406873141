import { lengthOf, LIMITS } from "../limits"
import { placeholderNames } from "../placeholders"
import type { ButtonPart } from "../template-model"
import { ofKinds } from "./of-kinds"
import type { TemplateRule } from "./template-rule"
import { when } from "./template-rule"

/** Kinds whose words WhatsApp writes when there are none. */
const LABELLED_BY_WHATSAPP: readonly ButtonPart["type"][] = [
  "COPY_CODE",
  "OTP",
  "REQUEST_CONTACT_INFO",
  "UNKNOWN",
]

/** Rules for one button of any kind. */
export const BUTTON_RULES: readonly TemplateRule[] = [
  {
    id: "button_text_missing",
    where: "buttons",
    severity: "error",
    message: "A button has no text.",
    remedy: "Write what a tap does, such as “Track order”.",
    find: ofKinds(null, (button) =>
      when(!LABELLED_BY_WHATSAPP.includes(button.type) && !button.text?.trim(), { field: "text" })
    ),
  },
  {
    id: "button_text_too_long",
    where: "buttons",
    severity: "error",
    message: "The button's text has {{length}} characters; {{limit}} are allowed.",
    remedy: "Shorten it.",
    find: ofKinds(null, ({ type, text = "" }) => {
      const limit = type === "VOICE_CALL" ? LIMITS.callButtonText : LIMITS.buttonText
      const length = lengthOf(text)
      return when(length > limit, { field: "text", params: { length, limit } })
    }),
  },
  {
    id: "button_text_variable",
    where: "buttons",
    severity: "error",
    message: "The text of a button has a variable, which it may not.",
    remedy: "Write fixed words; only the end of an address can vary.",
    find: ofKinds(null, ({ text = "" }) =>
      when(placeholderNames(text).length > 0, { field: "text" })
    ),
  },
  {
    id: "phone_number",
    where: "buttons",
    severity: "error",
    message: "{{number}} is no phone number that can be called from anywhere.",
    remedy: "Write it with its country code, such as +351 210 000 000: {{limit}} digits at most.",
    find: ofKinds(["PHONE_NUMBER"], ({ phone_number: number }) => {
      const digits = number.replace(/[\s()./-]/g, "")
      return when(!/^\+?\d{5,}$/.test(digits) || digits.replace("+", "").length > 20, {
        field: "phone_number",
        params: { number: number || "–", limit: LIMITS.phoneDigits },
      })
    }),
  },
  {
    id: "flow_source",
    where: "buttons",
    severity: "error",
    message: "A flow button names its flow in {{count}} ways; it takes exactly one.",
    remedy: "Choose a flow by its id, by its name, or give its JSON.",
    find: ofKinds(["FLOW"], (button) => {
      const sources = [button.flow_id, button.flow_name, button.flow_json].filter(Boolean)
      return when(sources.length !== 1, { field: "flow", params: { count: sources.length } })
    }),
  },
  {
    id: "call_minutes",
    where: "buttons",
    severity: "error",
    message: "A call button works for {{min}} to {{max}} minutes.",
    remedy: "Choose between one day and thirty days.",
    find: ofKinds(["VOICE_CALL"], ({ ttl_minutes: minutes }) => {
      const [min, max] = LIMITS.callMinutes
      const isFine = minutes === undefined || (minutes >= min && minutes <= max)
      return when(!isFine, { field: "ttl_minutes", params: { min, max } })
    }),
  },
]
