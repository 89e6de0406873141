import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import { translateRefusal } from "../lib/translate-refusal"
import { useLocale } from "./use-locale"

/** Says what the shop's server refused in the reader's language. */
export function useRefusalWords() {
  const { t } = useTranslation()
  const locale = useLocale()
  return useCallback((words: string) => translateRefusal(words, { t, locale }), [t, locale])
}
