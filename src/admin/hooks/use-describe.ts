import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import type { AdminLibraryTemplate } from "../../contract"

/** What a ready-made template is for, in the reader's language; a new one in English. */
export function useDescribe() {
  const { t } = useTranslation()
  return useCallback(
    ({ name, description }: Pick<AdminLibraryTemplate, "name" | "description">) =>
      t(`whatsapp.templateLibrary.descriptions.${name}`, { defaultValue: description }),
    [t]
  )
}
