import { parsePhoneNumberFromString } from "libphonenumber-js/max"
import type { E164 } from "./e164"

const VISIBLE_DIGITS = 4

/** A number that can be shown or logged: country code and last four digits, `+1 ••• ••• 0001`. */
export function maskPhoneNumber(e164: E164): string {
  const number = parsePhoneNumberFromString(e164)
  if (!number) return `+${hideAllButLast(e164.slice(1))}`

  const national = number.formatInternational().replace(`+${number.countryCallingCode}`, "").trim()
  return `+${number.countryCallingCode} ${hideAllButLast(national)}`
}

function hideAllButLast(text: string): string {
  const digits = text.replace(/\D/g, "").length
  // A very short number shows less, so that at least as much is hidden as is seen.
  const visible = Math.min(VISIBLE_DIGITS, Math.floor(digits / 2))
  let left = digits - visible
  return text.replace(/\d/g, (digit) => (left-- > 0 ? "•" : digit))
}
