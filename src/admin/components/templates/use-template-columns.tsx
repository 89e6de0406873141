import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { AdminTemplate } from "../../../contract"
import { Language } from "./language"
import { TemplateQuality } from "./template-quality"
import { TemplateStatus } from "./template-status"

const column = createDataTableColumnHelper<AdminTemplate>()

/** What the table tells of a template. */
export function useTemplateColumns() {
  const { t } = useTranslation()
  return useMemo(
    () => [
      column.accessor("name", {
        header: t("whatsapp.templates.name"),
        cell: ({ getValue }) => <bdi className="truncate">{getValue()}</bdi>,
      }),
      column.accessor("language", {
        header: t("whatsapp.templates.language"),
        cell: ({ getValue }) => <Language code={getValue()} />,
      }),
      column.accessor("category", {
        header: t("whatsapp.templates.category"),
        cell: ({ getValue }) => <>{t(`whatsapp.templates.categories.${getValue()}`)}</>,
      }),
      column.accessor("status", {
        header: t("whatsapp.templates.status"),
        cell: ({ getValue }) => <TemplateStatus status={getValue()} />,
      }),
      column.accessor("quality", {
        header: t("whatsapp.templates.quality"),
        cell: ({ getValue }) => <TemplateQuality quality={getValue()} />,
      }),
    ],
    [t]
  )
}
