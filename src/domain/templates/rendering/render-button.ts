import { fillPlaceholders, placeholderNames } from "../placeholders"
import type { RenderedButton } from "../rendered-template"
import type { ButtonPart } from "../template-model"
import { carriesCode } from "./shown-parts"
import type { WhatsappWords } from "./whatsapp-words"

/** Draws one button and what a tap on it does. */
export function renderButton(
  button: ButtonPart,
  value: string | undefined,
  words: WhatsappWords
): RenderedButton {
  const text = button.text || labelOf(button, words)
  if (carriesCode(button)) return { type: "OTP", text: codeLabel(button, text), code: value ?? "" }
  switch (button.type) {
    case "QUICK_REPLY":
      return { type: button.type, text, payload: value ?? text }
    case "URL":
      return { type: button.type, text, url: fillUrl(button.url, value) }
    case "PHONE_NUMBER":
      return { type: button.type, text, phoneNumber: button.phone_number }
    case "COPY_CODE":
    case "OTP":
      return { type: button.type, text, code: value ?? "" }
    case "UNKNOWN":
      return { type: "OTHER", buttonType: button.reportedType, text }
    default:
      return { type: button.type, text }
  }
}

/** Words of a button that has none of its own. */
function labelOf(button: ButtonPart, words: WhatsappWords): string {
  switch (button.type) {
    case "COPY_CODE":
      return words.copyOffer
    case "REQUEST_CONTACT_INFO":
      return words.shareContact
    case "CATALOG":
      return words.viewCatalog
    case "MPM":
      return words.viewItems
    case "SPM":
      return words.view
    case "UNKNOWN":
      return button.reportedType
    default:
      return button.type
  }
}

/** Where a code can be filled in, the phone offers that first. */
function codeLabel(button: ButtonPart, text: string): string {
  return ("autofill_text" in button && button.autofill_text) || text
}

/** An address has at most one variable, whatever its name; Meta takes its value by position. */
function fillUrl(url: string, value: string | undefined): string {
  const name = placeholderNames(url)[0]
  if (name === undefined || value === undefined) return url
  return fillPlaceholders(url, { [name]: value })
}
