import { TEMPLATE_LANGUAGES } from "../../../cloud-api/schemas"
import { languageName } from "../language-name"

/** The languages of templates by name, those left out that are taken already. */
export function languageOptions(locale: string, taken: readonly string[] = []) {
  const { compare } = new Intl.Collator(locale)
  return TEMPLATE_LANGUAGES.filter((code) => !taken.includes(code))
    .map((code) => ({ value: code, label: languageName(code, locale) }))
    .sort((one, other) => compare(one.label, other.label))
}

/** The language of templates that is nearest to the one the admin is shown in, such as `ptBR`. */
export function templateLanguageFor(adminLanguage: string): string {
  const code = adminLanguage.replace(/[-_]?([A-Z]{2})$/, "_$1")
  const known = TEMPLATE_LANGUAGES as readonly string[]
  return [code, code.split("_")[0] ?? ""].find((one) => known.includes(one)) ?? "en"
}
