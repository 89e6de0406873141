import type { TemplateButton } from "../../../cloud-api/schemas"
import type { KnownButtonPart } from "../../../domain/templates/template-model"

export type ButtonKind = TemplateButton["type"]

/** What a button of each kind starts as. Some have words of Meta's own, which nobody can change. */
const BLANK: { [Kind in ButtonKind]: Extract<KnownButtonPart, { type: Kind }> } = {
  QUICK_REPLY: { type: "QUICK_REPLY", text: "" },
  URL: { type: "URL", text: "", url: "" },
  PHONE_NUMBER: { type: "PHONE_NUMBER", text: "", phone_number: "" },
  COPY_CODE: { type: "COPY_CODE" },
  FLOW: { type: "FLOW", text: "", flow_id: "", flow_action: "navigate", navigate_screen: "" },
  CATALOG: { type: "CATALOG", text: "View catalog" },
  MPM: { type: "MPM", text: "View items" },
  SPM: { type: "SPM", text: "View" },
  VOICE_CALL: { type: "VOICE_CALL", text: "" },
  REQUEST_CONTACT_INFO: { type: "REQUEST_CONTACT_INFO" },
  ORDER_DETAILS: { type: "ORDER_DETAILS", text: "Review and pay" },
  OTP: { type: "OTP", otp_type: "COPY_CODE" },
}

/** An empty button of a kind. */
export function newButton(kind: ButtonKind): KnownButtonPart {
  return BLANK[kind]
}

/** Kinds a message's buttons can be chosen from, in the order they are offered. */
export const BUTTON_KINDS = [
  "QUICK_REPLY",
  "URL",
  "PHONE_NUMBER",
  "COPY_CODE",
  "FLOW",
  "CATALOG",
  "VOICE_CALL",
  "REQUEST_CONTACT_INFO",
] as const satisfies readonly ButtonKind[]

/** Kinds a card's buttons can be chosen from. */
export const CARD_BUTTON_KINDS = [
  "QUICK_REPLY",
  "URL",
  "PHONE_NUMBER",
] as const satisfies readonly ButtonKind[]
