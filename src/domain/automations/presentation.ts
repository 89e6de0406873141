/** How a message writes amounts and dates. */
export interface Presentation {
  /** BCP 47, such as `pt-BR`. */
  locale: string
  currencyCode: string
  timeZone: string
}

/** Reads a locale as templates and Medusa write it (`pt_BR`); one Intl does not know becomes English. */
export function toIntlLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll("_", "-"))[0] ?? "en"
  } catch {
    return "en"
  }
}
