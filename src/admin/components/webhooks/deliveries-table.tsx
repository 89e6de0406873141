import { Badge, createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import {
  WEBHOOK_DELIVERY_STATES,
  type AdminWebhookDeliveriesResponse,
  type AdminWebhookDelivery,
} from "../../../contract"
import { useList } from "../../hooks/use-list"
import { useMay } from "../../hooks/use-may"
import { useSendTestDelivery } from "../../hooks/use-deliveries"
import { failureOf } from "../../lib/failure-of"
import { ListSection } from "../list/list-section"
import { Timestamp } from "../time/timestamp"
import { DeliveryStateBadge } from "./delivery-state-badge"

const POLL_MS = 10_000

const column = createDataTableColumnHelper<AdminWebhookDelivery>()
const filter = createDataTableFilterHelper<AdminWebhookDelivery>()

/** What Meta sent, newest first, and what became of it. */
export function DeliveriesTable() {
  const { t } = useTranslation()
  const list = useList<AdminWebhookDeliveriesResponse, "state">({
    path: "/admin/whatsapp/webhook-deliveries",
    resource: "webhook-deliveries",
    filters: ["state"],
    refetchInterval: POLL_MS,
  })
  const maySend = useMay("owner")
  const sendTest = useSendTestDelivery()
  const filters = useMemo(
    () => [
      filter.accessor("state", {
        type: "radio",
        label: t("whatsapp.webhooks.state"),
        options: WEBHOOK_DELIVERY_STATES.map((state) => ({
          value: state,
          label: t(`whatsapp.webhooks.states.${state}`),
        })),
      }),
    ],
    [t]
  )
  const columns = useMemo(
    () => [
      column.accessor("received_at", {
        header: t("whatsapp.webhooks.received"),
        cell: ({ getValue }) => <Timestamp at={getValue()} as="day and time" />,
      }),
      column.accessor("state", {
        header: t("whatsapp.webhooks.state"),
        cell: ({ row: { original } }) => (
          <div className="flex items-center gap-x-2">
            <DeliveryStateBadge state={original.state} />
            {original.is_test && <Badge size="2xsmall">{t("whatsapp.webhooks.test")}</Badge>}
          </div>
        ),
      }),
      column.accessor("attempts", { header: t("whatsapp.webhooks.attempts") }),
      column.accessor("bytes", { header: t("whatsapp.webhooks.bytes") }),
      column.accessor("error", {
        header: t("whatsapp.webhooks.error"),
        cell: ({ getValue }) => <span className="truncate">{getValue() ?? "-"}</span>,
      }),
    ],
    [t]
  )
  return (
    <ListSection
      heading={t("whatsapp.settings.links.webhooks.label")}
      subHeading={t("whatsapp.webhooks.hint")}
      enableSearch={false}
      action={maySend ? { label: t("whatsapp.webhooks.sendTest"), onClick: sendTest } : undefined}
      data={list.answer?.webhook_deliveries}
      rowCount={list.answer?.count}
      columns={columns}
      filters={filters}
      rowHref={({ id }) => id}
      getRowId={({ id }) => id}
      isLoading={list.isPending}
      empty={{
        heading: t("whatsapp.webhooks.empty.title"),
        description: t("whatsapp.webhooks.empty.hint"),
      }}
      filtered={{ heading: t("whatsapp.list.nothing"), description: t("whatsapp.list.tryOther") }}
      failure={failureOf(list, t("whatsapp.webhooks.loadError"))}
    />
  )
}
