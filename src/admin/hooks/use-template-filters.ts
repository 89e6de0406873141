import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import {
  TEMPLATE_CATEGORIES,
  TEMPLATE_QUALITIES,
  TEMPLATE_REVIEW_STATES,
  TEMPLATE_STATUSES,
  type AdminTemplate,
} from "../../contract"
import { languageName } from "../lib/language-name"
import { useAccounts } from "./use-accounts"
import { useLocale } from "./use-locale"

const filter = createDataTableFilterHelper<AdminTemplate>()

/** By what templates can be narrowed. */
export function useTemplateFilters(languages: readonly string[] | undefined) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { accounts } = useAccounts()
  return useMemo(() => {
    const named = (values: readonly string[], nameOf: (value: string) => string) =>
      values.map((value) => ({ value, label: nameOf(value) }))
    const ofAccounts = filter.accessor("account_id", {
      type: "radio",
      label: t("whatsapp.templates.account"),
      options: (accounts ?? []).map(({ id, name }) => ({ value: id, label: name })),
    })
    return [
      filter.accessor("status", {
        type: "radio",
        label: t("whatsapp.templates.status"),
        options: named(TEMPLATE_STATUSES, (status) => t(`whatsapp.templates.states.${status}`)),
      }),
      filter.accessor("review_state", {
        type: "radio",
        label: t("whatsapp.templates.review.title"),
        options: named(TEMPLATE_REVIEW_STATES, (state) =>
          t(`whatsapp.templates.review.states.${state}`)
        ),
      }),
      filter.accessor("category", {
        type: "radio",
        label: t("whatsapp.templates.category"),
        options: named(TEMPLATE_CATEGORIES, (category) =>
          t(`whatsapp.templates.categories.${category}`)
        ),
      }),
      filter.accessor("language", {
        type: "radio",
        label: t("whatsapp.templates.language"),
        options: named(languages ?? [], (language) => languageName(language, locale)),
      }),
      filter.accessor("quality", {
        type: "radio",
        label: t("whatsapp.templates.quality"),
        options: named(TEMPLATE_QUALITIES, (quality) =>
          t(`whatsapp.templates.qualities.${quality}`)
        ),
      }),
      ...(accounts && accounts.length > 1 ? [ofAccounts] : []),
    ]
  }, [t, locale, languages, accounts])
}
