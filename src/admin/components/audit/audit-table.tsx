import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { AdminAuditEntry, AdminAuditLogResponse } from "../../../contract"
import { useDownloadAudit } from "../../hooks/use-download-audit"
import { useList } from "../../hooks/use-list"
import { failureOf } from "../../lib/failure-of"
import { ListSection } from "../list/list-section"
import { Timestamp } from "../time/timestamp"
import { Actor } from "./actor"
import { AuditChange } from "./audit-change"
import { useAuditFilters } from "./use-audit-filters"

const column = createDataTableColumnHelper<AdminAuditEntry>()

/** Who changed what and when, newest first. */
export function AuditTable() {
  const { t } = useTranslation()
  const list = useList<AdminAuditLogResponse, "resource">({
    path: "/admin/whatsapp/audit-log",
    resource: "audit-log",
    filters: ["resource"],
  })
  const download = useDownloadAudit(list.chosen)
  const filters = useAuditFilters()
  const columns = useMemo(
    () => [
      column.accessor("occurred_at", {
        header: t("whatsapp.audit.when"),
        cell: ({ getValue }) => <Timestamp at={getValue()} as="day and time" />,
      }),
      column.accessor("actor_id", {
        header: t("whatsapp.audit.who"),
        cell: ({ getValue }) => <Actor id={getValue()} />,
      }),
      column.accessor("action", {
        header: t("whatsapp.audit.what"),
        cell: ({ getValue }) => (
          <code className="txt-compact-small break-all whitespace-normal" dir="ltr">
            {getValue()}
          </code>
        ),
      }),
      column.display({
        id: "change",
        header: t("whatsapp.audit.change"),
        cell: ({ row: { original } }) => <AuditChange entry={original} />,
      }),
    ],
    [t]
  )
  return (
    <ListSection
      heading={t("whatsapp.settings.links.audit-log.label")}
      subHeading={t("whatsapp.audit.hint")}
      enableSearch={false}
      action={{ label: t("whatsapp.audit.export"), onClick: download }}
      data={list.answer?.audit_log}
      rowCount={list.answer?.count}
      columns={columns}
      filters={filters}
      getRowId={({ id }) => id}
      isLoading={list.isPending}
      empty={{
        heading: t("whatsapp.audit.empty.title"),
        description: t("whatsapp.audit.empty.hint"),
      }}
      filtered={{ heading: t("whatsapp.list.nothing"), description: t("whatsapp.list.tryOther") }}
      failure={failureOf(list, t("whatsapp.audit.loadError"))}
    />
  )
}
