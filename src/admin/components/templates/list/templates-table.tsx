import type { DataTableRowSelectionState } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminTemplatesResponse, ExportTemplates } from "../../../../contract"
import { useList } from "../../../hooks/use-list"
import { useExportTemplates } from "../../../hooks/use-template-exchange"
import { useTemplateFilters } from "../../../hooks/use-template-filters"
import { failureOf } from "../../../lib/failure-of"
import { ListSection } from "../../list/list-section"
import { LibraryInvitation } from "./library-invitation"
import { StatusTabs } from "./status-tabs"
import { TemplatesHeader } from "./templates-header"
import { useTemplateColumns } from "./use-template-columns"
import { useTemplatesMenu } from "./use-templates-menu"

const FILTERS = [
  "status",
  "review_state",
  "category",
  "language",
  "quality",
  "account_id",
  "library_name",
] as const

/** The templates of all accounts: where each stands, and the ways to get more. */
export function TemplatesTable() {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<DataTableRowSelectionState>({})
  const list = useList<AdminTemplatesResponse, (typeof FILTERS)[number] | "order">({
    path: "/admin/whatsapp/templates",
    resource: "templates",
    filters: [...FILTERS, "order"],
  })
  const { answer } = list
  const filters = useTemplateFilters(answer?.languages)
  const columns = useTemplateColumns(answer?.templates)
  const { order: _, ...wanted } = list.chosen
  const { save } = useExportTemplates()
  const menu = useTemplatesMenu({
    // The address holds only words the filters offer; the route checks them again.
    onExport: () => save({ ...wanted, q: list.search } as ExportTemplates),
  })

  if (answer && answer.count === 0 && !isNarrowed(list)) return <LibraryInvitation menu={menu} />
  return (
    <ListSection
      header={<TemplatesHeader menu={menu} />}
      filterBarContent={
        answer && <StatusTabs counts={answer.counts} reviewCounts={answer.review_counts} />
      }
      data={answer?.templates}
      rowCount={answer?.count}
      columns={columns}
      filters={filters}
      rowHref={({ id }) => id}
      getRowId={({ id }) => id}
      rowSelection={{ state: chosen, onRowSelectionChange: setChosen }}
      commands={[
        {
          label: t("whatsapp.templates.export.action"),
          shortcut: "E",
          action: (rows) => save({ ids: Object.keys(rows) }),
        },
      ]}
      isLoading={list.isPending}
      empty={{
        heading: t("whatsapp.list.nothing"),
        description: t("whatsapp.list.tryOther"),
      }}
      filtered={{ heading: t("whatsapp.list.nothing"), description: t("whatsapp.list.tryOther") }}
      failure={failureOf(list, t("whatsapp.templates.loadError"))}
    />
  )
}

interface Narrowed {
  search: string | undefined
  chosen: Readonly<Record<string, string | undefined>>
}

/** Whether a search or a filter is what keeps rows away. */
function isNarrowed({ search, chosen }: Narrowed): boolean {
  const { order: _, ...filters } = chosen
  return Boolean(search) || Object.values(filters).some((value) => value !== undefined)
}
