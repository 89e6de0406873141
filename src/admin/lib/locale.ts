/**
 * The locale to write dates in: the language the admin is in, with the habits of the region the
 * browser is set to, as Indian dates for English in India. The dashboard's codes are such as
 * `en`, `ptBR` and `zhTW`.
 */
export function localeFor(language: string, browserLanguages: readonly string[]): string {
  const [base = "en", region] = (language || "en").split(/[-_]|(?=[A-Z]{2}$)/)
  if (region) return `${base}-${region}`
  return browserLanguages.find((one) => one.split("-")[0] === base) ?? base
}
