import {
  isSupportedCountry,
  parsePhoneNumberWithError,
  ParseError,
  validatePhoneNumberLength,
} from "libphonenumber-js/max"
import type { CountryCode, PhoneNumber } from "libphonenumber-js/max"
import { PHONE_REFUSALS } from "../refusals/phone-refusals"
import type { E164 } from "./e164"
import { canonicalPhoneNumber } from "./phone-number-variants"

export type PhoneNumberProblem =
  "empty" | "no_country_code" | "not_a_number" | "too_short" | "too_long" | "invalid"

export type ParsedPhoneNumber =
  | { ok: true; e164: E164; country?: string }
  | { ok: false; reason: PhoneNumberProblem; message: string }

/**
 * Meta's own test and sender numbers are +1 555 numbers, which the North American numbering plan,
 * and so libphonenumber, does not know.
 */
const META_TEST_NUMBER = /^\+1555\d{7}$/

/** Longest text worth reading as a number; anything longer is refused before it costs anything. */
const MAX_INPUT_LENGTH = 60

/**
 * Reads what a person typed as a phone number and writes it in E.164.
 *
 * @param defaultCountry two-letter country used when the number carries no country code
 */
export function parsePhoneNumber(
  input: string | null | undefined,
  defaultCountry?: string
): ParsedPhoneNumber {
  const text = (input ?? "").normalize("NFKC").trim()
  if (text === "") return refuse("empty")
  if (text.length > MAX_INPUT_LENGTH) return refuse("not_a_number")

  const country = toCountryCode(defaultCountry)
  // Without a country there is no other reading of a leading 00 than "international".
  const typed = country ? text : text.replace(/^00/, "+")

  const parsed = parse(typed, country)
  if (typeof parsed === "string") return refuse(parsed)

  const e164 = canonicalPhoneNumber(parsed.number as E164)
  if (META_TEST_NUMBER.test(e164)) return { ok: true, e164, country: "US" }
  return accept(e164)
}

function parse(text: string, country: CountryCode | undefined): PhoneNumber | PhoneNumberProblem {
  try {
    return parsePhoneNumberWithError(text, { defaultCountry: country, extract: false })
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    return problemOf(error.message, text)
  }
}

function problemOf(libraryReason: string, text: string): PhoneNumberProblem {
  switch (libraryReason) {
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

function accept(e164: E164): ParsedPhoneNumber {
  const number = parse(e164, undefined)
  if (typeof number === "string") return refuse(number)
  if (number.isValid()) return { ok: true, e164, country: number.country }

  const length = validatePhoneNumberLength(e164)
  if (length === "TOO_SHORT") return refuse("too_short")
  if (length === "TOO_LONG") return refuse("too_long")
  return refuse("invalid")
}

function refuse(reason: PhoneNumberProblem): ParsedPhoneNumber {
  return { ok: false, reason, message: PHONE_REFUSALS[`phone_${reason}`] }
}

function toCountryCode(country: string | undefined): CountryCode | undefined {
  const code = country?.toUpperCase()
  return code && isSupportedCountry(code) ? code : undefined
}
