import { getCountryCallingCode } from "libphonenumber-js/min"
import { supportedCountry } from "./read-phone-number"

export type CountryHint = { callingCode: string; name: string }

/** The country in which numbers without a country code are read, to say so below the field. */
export function countryHint(country: string | undefined, locale: string): CountryHint | null {
  const code = supportedCountry(country)
  if (!code) return null
  return { callingCode: `+${getCountryCallingCode(code)}`, name: nameOf(code, locale) }
}

function nameOf(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code
  } catch {
    return code
  }
}
