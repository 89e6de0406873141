import { useTranslation } from "react-i18next"
import type { AdminTemplatesResponse } from "../../../contract"
import { useList } from "../../hooks/use-list"
import { useMay } from "../../hooks/use-may"
import { useSyncTemplates } from "../../hooks/use-sync-templates"
import { useTemplateFilters } from "../../hooks/use-template-filters"
import { failureOf } from "../../lib/failure-of"
import { ListSection } from "../list/list-section"
import { useTemplateColumns } from "./use-template-columns"

/** The templates of all accounts, and the way to read them from Meta again. */
export function TemplatesTable() {
  const { t } = useTranslation()
  const list = useList<AdminTemplatesResponse, "status" | "category" | "language">({
    path: "/admin/whatsapp/templates",
    resource: "templates",
    filters: ["status", "category", "language"],
  })
  const filters = useTemplateFilters(list.answer?.languages)
  const columns = useTemplateColumns()
  const maySync = useMay("marketer")
  const { sync, isSyncing } = useSyncTemplates()
  return (
    <ListSection
      heading={t("whatsapp.templates.title")}
      subHeading={t("whatsapp.templates.hint")}
      action={
        maySync
          ? { label: t("whatsapp.templates.sync"), onClick: sync, disabled: isSyncing }
          : undefined
      }
      data={list.answer?.templates}
      rowCount={list.answer?.count}
      columns={columns}
      filters={filters}
      rowHref={({ id }) => id}
      getRowId={({ id }) => id}
      isLoading={list.isPending}
      empty={{
        heading: t("whatsapp.templates.empty.title"),
        description: t("whatsapp.templates.empty.hint"),
      }}
      filtered={{ heading: t("whatsapp.list.nothing"), description: t("whatsapp.list.tryOther") }}
      failure={failureOf(list, t("whatsapp.templates.loadError"))}
    />
  )
}
