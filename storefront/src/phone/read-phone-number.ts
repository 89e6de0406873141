import {
  isSupportedCountry,
  ParseError,
  parsePhoneNumberWithError,
  validatePhoneNumberLength,
  type CountryCode,
} from "libphonenumber-js/min"

export type PhoneProblem =
  "empty" | "no_country_code" | "not_a_number" | "too_short" | "too_long" | "invalid"

export type ReadPhoneNumber = { ok: true; e164: string } | { ok: false; reason: PhoneProblem }

/** Longer texts are no number; not reading them keeps typing cheap. */
const MAX_LENGTH = 40

/** Meta's own test numbers, which no numbering plan knows. The shop takes them too. */
const META_TEST_NUMBER = /^\+1555\d{7}$/

/**
 * Reads what a shopper typed. Lighter and more lenient than the shop's own check, which has the
 * last word: what passes here may still be refused there.
 */
export function readPhoneNumber(typed: string, country?: string): ReadPhoneNumber {
  const text = withAsciiDigits(typed.normalize("NFKC")).trim()
  if (text === "") return { ok: false, reason: "empty" }
  if (text.length > MAX_LENGTH) return { ok: false, reason: "not_a_number" }

  const defaultCountry = supportedCountry(country)
  // With no country to dial from, a leading 00 can only mean "international".
  const international = defaultCountry ? text : text.replace(/^00/, "+")
  try {
    const number = parsePhoneNumberWithError(international, { defaultCountry, extract: false })
    const isNumber = number.isValid() || META_TEST_NUMBER.test(number.number)
    if (isNumber) return { ok: true, e164: number.number }
    return { ok: false, reason: lengthProblem(number.number) ?? "invalid" }
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    return { ok: false, reason: problemOf(error.message, international) }
  }
}

/** The country as the library knows it; undefined when it does not. */
export function supportedCountry(country: string | undefined): CountryCode | undefined {
  const code = country?.toUpperCase()
  return code && isSupportedCountry(code) ? code : undefined
}

/** Hindi keyboards may write Devanagari digits; the library reads Arabic ones by itself. */
function withAsciiDigits(text: string): string {
  return text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - "०".charCodeAt(0)))
}

function lengthProblem(e164: string): PhoneProblem | null {
  const length = validatePhoneNumberLength(e164)
  if (length === "TOO_SHORT") return "too_short"
  return length === "TOO_LONG" ? "too_long" : null
}

function problemOf(reason: string, text: string): PhoneProblem {
  switch (reason) {
    case "TOO_SHORT":
      return "too_short"
    case "TOO_LONG":
      return "too_long"
    case "INVALID_COUNTRY":
      return text.startsWith("+") ? "invalid" : "no_country_code"
    default:
      return "not_a_number"
  }
}
