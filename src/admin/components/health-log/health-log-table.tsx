import { createDataTableColumnHelper, Text } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { AdminHealthLogEntry, AdminHealthLogResponse } from "../../../contract"
import { useAccounts } from "../../hooks/use-accounts"
import { useList } from "../../hooks/use-list"
import { failureOf } from "../../lib/failure-of"
import { HealthLabel } from "../feedback/health-label"
import { ListSection } from "../list/list-section"
import { Timestamp } from "../time/timestamp"

const POLL_MS = 30_000

const column = createDataTableColumnHelper<AdminHealthLogEntry>()

/** Every moment at which something became better or worse, newest first. */
export function HealthLogTable() {
  const { t } = useTranslation()
  const { accounts } = useAccounts()
  const list = useList<AdminHealthLogResponse>({
    path: "/admin/whatsapp/health-log",
    resource: "health-log",
    filters: [],
    refetchInterval: POLL_MS,
  })
  const columns = useMemo(() => {
    const names = new Map(accounts?.map(({ id, name }) => [id, name]))
    return [
      column.accessor("occurred_at", {
        header: t("whatsapp.healthLog.when"),
        cell: ({ getValue }) => <Timestamp at={getValue()} as="day and time" />,
      }),
      column.accessor("to", {
        header: t("whatsapp.healthLog.became"),
        cell: ({ getValue }) => <HealthLabel status={getValue()} />,
      }),
      column.accessor("account_id", {
        header: t("whatsapp.numbers.fields.account"),
        cell: ({ getValue }) => names.get(getValue()) ?? getValue(),
      }),
      column.accessor("message", {
        header: t("whatsapp.healthLog.what"),
        cell: ({ row: { original } }) => (
          <div className="flex max-w-prose flex-col py-2">
            <Text size="small" className="text-pretty whitespace-normal">
              <bdi>{original.message}</bdi>
            </Text>
            {original.remedy && (
              <Text size="small" className="text-ui-fg-subtle text-pretty whitespace-normal">
                <bdi>{original.remedy}</bdi>
              </Text>
            )}
          </div>
        ),
      }),
    ]
  }, [t, accounts])
  return (
    <ListSection
      heading={t("whatsapp.settings.links.health.label")}
      subHeading={t("whatsapp.settings.links.health.description")}
      enableSearch={false}
      data={list.answer?.health_log}
      rowCount={list.answer?.count}
      columns={columns}
      getRowId={({ id }) => id}
      isLoading={list.isPending}
      empty={{
        heading: t("whatsapp.healthLog.empty.title"),
        description: t("whatsapp.healthLog.empty.hint"),
      }}
      filtered={{ heading: t("whatsapp.list.nothing"), description: t("whatsapp.list.tryOther") }}
      failure={failureOf(list, t("whatsapp.healthLog.loadError"))}
    />
  )
}
