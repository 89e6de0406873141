import { buttonValue } from "./button-value"
import type { ParsedButton } from "./parse-template"
import { fillPlaceholders, placeholderNames } from "./placeholders"
import type { RenderedButton } from "./rendered-template"
import type { TemplateDefinition } from "./template-definition"
import type { TemplateValues } from "./template-values"

/** Labels that WhatsApp writes itself, in the phone's language; here in English. */
const FIXED_LABELS: Record<string, string> = {
  COPY_CODE: "Copy offer code",
  OTP: "Copy code",
  REQUEST_CONTACT_INFO: "Share Contact Info",
}

/** Draws one button and what a tap on it does. */
export function renderButton(
  parsed: ParsedButton,
  definition: TemplateDefinition,
  values: TemplateValues
): RenderedButton {
  const { button } = parsed
  const value = buttonValue(parsed, definition, values)
  const text = parsed.text || FIXED_LABELS[button.type] || button.type

  switch (button.type) {
    case "QUICK_REPLY":
      return { type: "QUICK_REPLY", text, payload: value ?? text }
    case "URL":
      return { type: "URL", text, url: fillUrl(button.url, value) }
    case "PHONE_NUMBER":
      return { type: "PHONE_NUMBER", text, phoneNumber: button.phone_number }
    case "COPY_CODE":
    case "OTP":
      return { type: button.type, text, code: value ?? "" }
    default:
      return { type: "OTHER", buttonType: button.type, text }
  }
}

/** An address has at most one variable, whatever its name; Meta takes its value by position. */
function fillUrl(url: string, value: string | undefined): string {
  const name = placeholderNames(url)[0]
  if (name === undefined || value === undefined) return url
  return fillPlaceholders(url, { [name]: value })
}
