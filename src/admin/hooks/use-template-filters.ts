import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { TEMPLATE_CATEGORIES, TEMPLATE_STATUSES, type AdminTemplate } from "../../contract"
import { languageName } from "../lib/language-name"
import { useLocale } from "./use-locale"

const filter = createDataTableFilterHelper<AdminTemplate>()

/** By what templates can be narrowed. */
export function useTemplateFilters(languages: readonly string[] | undefined) {
  const { t } = useTranslation()
  const locale = useLocale()
  return useMemo(
    () => [
      filter.accessor("status", {
        type: "radio",
        label: t("whatsapp.templates.status"),
        options: TEMPLATE_STATUSES.map((status) => ({
          value: status,
          label: t(`whatsapp.templates.states.${status}`),
        })),
      }),
      filter.accessor("category", {
        type: "radio",
        label: t("whatsapp.templates.category"),
        options: TEMPLATE_CATEGORIES.map((category) => ({
          value: category,
          label: t(`whatsapp.templates.categories.${category}`),
        })),
      }),
      filter.accessor("language", {
        type: "radio",
        label: t("whatsapp.templates.language"),
        options: (languages ?? []).map((language) => ({
          value: language,
          label: languageName(language, locale),
        })),
      }),
    ],
    [t, locale, languages]
  )
}
