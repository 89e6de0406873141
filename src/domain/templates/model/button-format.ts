import { placeholderNames } from "../placeholders"
import type { ButtonPart, JsonObject, KnownButtonPart, UnknownButtonPart } from "../template-model"
import { asList, asText, asWord, pick } from "./read-json"
import { restore, type PartFormat } from "./restore"

const KINDS: Record<KnownButtonPart["type"], true> = {
  QUICK_REPLY: true,
  URL: true,
  PHONE_NUMBER: true,
  COPY_CODE: true,
  OTP: true,
  FLOW: true,
  CATALOG: true,
  MPM: true,
  SPM: true,
  VOICE_CALL: true,
  REQUEST_CONTACT_INFO: true,
  ORDER_DETAILS: true,
}

const FIELDS = [
  ...["type", "text", "url", "app_deep_link", "phone_number"],
  ...["otp_type", "autofill_text", "supported_apps", "package_name", "signature_hash"],
  ...["zero_tap_terms_accepted", "flow_id", "flow_name", "flow_json", "flow_action"],
  ...["navigate_screen", "icon", "ttl_minutes"],
]

/** Reads a button of any kind. */
export function readButton(json: JsonObject): ButtonPart {
  const type = asWord(json.type)
  if (!Object.hasOwn(KINDS, type)) {
    const text = typeof json.text === "string" ? { text: json.text } : {}
    return { type: "UNKNOWN", reportedType: type, ...text, source: json }
  }
  return {
    ...pick(json, FIELDS),
    type,
    ...("otp_type" in json && { otp_type: asWord(json.otp_type) }),
    ...sampleOf(json),
    source: json,
  } as KnownButtonPart
}

/** A button as Meta takes it. */
export function buildButton(button: ButtonPart): JsonObject {
  return restore(button, BUTTON)
}

const BUTTON: PartFormat<ButtonPart> = {
  read: readButton,
  write: (button) => (button.type === "UNKNOWN" ? writeUnknown(button) : writeButton(button)),
  owns: [...FIELDS, "example"],
}

function writeUnknown({ reportedType, text, source }: UnknownButtonPart): JsonObject {
  return { ...source, type: reportedType, ...(text !== undefined && { text }) }
}

function writeButton(button: KnownButtonPart): JsonObject {
  const { sample } = button
  const written = pick(button, FIELDS)
  if (!sample) return written
  if (button.type === "COPY_CODE") return { ...written, example: sample }
  if (button.type !== "URL" || placeholderNames(button.url).length === 0) return written
  return { ...written, example: [button.url.replace(/\{\{[^{}]*\}\}/, () => sample)] }
}

/** A button's sample: for an address Meta keeps the whole of it, or only what fills the variable. */
function sampleOf(json: JsonObject): { sample?: string } {
  const example = asText(Array.isArray(json.example) ? asList(json.example)[0] : json.example)
  if (example === "") return {}
  const fixedPart = asText(json.url).split("{{")[0] ?? ""
  const isWhole = fixedPart !== "" && example.startsWith(fixedPart)
  return { sample: isWhole ? example.slice(fixedPart.length) : example }
}
