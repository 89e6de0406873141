import { useTranslation } from "react-i18next"
import { localeFor } from "../lib/locale"

/** The locale to write dates and numbers in. */
export function useLocale(): string {
  const { i18n } = useTranslation()
  return localeFor(i18n.language, navigator.languages)
}
