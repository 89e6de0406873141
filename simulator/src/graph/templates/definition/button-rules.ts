import { asString, type JsonObject } from "../../../json"
import { isLongerThan } from "../../messages/count-characters"
import { variablesIn } from "../placeholders"
import type { DefinitionRule } from "./definition-rule"

const title = "Message Template Buttons are Incorrect"
const kinds = [
  ...["QUICK_REPLY", "URL", "PHONE_NUMBER", "COPY_CODE", "OTP", "FLOW", "CATALOG", "MPM", "SPM"],
  ...["VOICE_CALL", "REQUEST_CONTACT_INFO", "ORDER_DETAILS"],
]
/** Meta writes the label of these itself. */
const ownLabel = ["COPY_CODE", "OTP", "REQUEST_CONTACT_INFO"]
const flowSources = ["flow_id", "flow_name", "flow_json"]

export type ButtonSubject = { button: JsonObject; type: string; text: string; hasOffer: boolean }

const of =
  (type: string, isBroken: (button: JsonObject) => boolean) =>
  (subject: ButtonSubject): boolean =>
    subject.type === type && isBroken(subject.button)

/** Rules for one button alone. */
export const buttonRules: readonly DefinitionRule<ButtonSubject>[] = [
  {
    title,
    message: ({ type }) => `The button type ${type || "(none)"} does not exist.`,
    isBroken: ({ type }) => !kinds.includes(type),
  },
  {
    subcode: 2388043,
    title: 'Message Template "components" param is missing expected field(s)',
    message: ({ type }) => `button of type ${type} is missing expected field(s) (text)`,
    isBroken: ({ type, text }) => !ownLabel.includes(type) && text.trim() === "",
  },
  {
    subcode: 2388040,
    title: "Character Limit Exceeded",
    message: ({ type }) =>
      `A button's text has more than ${type === "VOICE_CALL" ? 20 : 25} characters.`,
    isBroken: ({ type, text }) => isLongerThan(text, type === "VOICE_CALL" ? 20 : 25),
  },
  {
    title,
    message: "Buttons can't have any variables, newlines, emojis or formatting characters.",
    isBroken: ({ text }) => /\{\{|[\n\r*~`]|\p{Extended_Pictographic}/u.test(text),
  },
  {
    title,
    message: "A URL must start with http:// or https:// and have at most 2,000 characters.",
    isBroken: of("URL", ({ url }) => {
      const address = asString(url) ?? ""
      return !/^https?:\/\/[^\s/.]+\.?\S*$/i.test(address) || address.length > 2000
    }),
  },
  {
    title,
    message: "A URL can have one variable, {{1}}, at its very end.",
    isBroken: of("URL", ({ url }) => {
      const address = asString(url) ?? ""
      return variablesIn(address).length > 0 && !/^[^{}]*\{\{[^{}]+\}\}$/.test(address)
    }),
  },
  {
    subcode: 2388043,
    title: 'Message Template "components" param is missing expected field(s)',
    message: "button of type URL is missing expected field(s) (example)",
    isBroken: of(
      "URL",
      ({ url, example }) => variablesIn(asString(url) ?? "").length > 0 && !sampleOf(example)
    ),
  },
  {
    title,
    message: "The phone number of a button must have 5 to 20 digits.",
    isBroken: of("PHONE_NUMBER", ({ phone_number: phone }) => {
      const digits = (asString(phone) ?? "").replace(/[\s()+-]/g, "")
      return !/^\d{5,20}$/.test(digits)
    }),
  },
  {
    title,
    message: ({ hasOffer }) =>
      `The sample code must have at most ${hasOffer ? 15 : 20} letters and digits.`,
    isBroken: ({ type, button, hasOffer }) =>
      type === "COPY_CODE" &&
      !new RegExp(`^[A-Za-z0-9]{1,${hasOffer ? 15 : 20}}$`).test(sampleOf(button.example)),
  },
  {
    title,
    message: "A flow button must name exactly one of flow_id, flow_name and flow_json.",
    isBroken: of(
      "FLOW",
      (button) => flowSources.filter((source) => button[source] !== undefined).length !== 1
    ),
  },
]

const sampleOf = (example: unknown): string =>
  asString(Array.isArray(example) ? example[0] : example) ?? ""
