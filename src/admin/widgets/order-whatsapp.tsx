import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { MessageTimeline } from "../components/messages/message-timeline"
import { SendReceiptButton } from "../components/messages/send-receipt-button"
import { PausedAccounts } from "../components/senders/paused-accounts"
import { SenderBadge } from "../components/senders/sender-badge"
import { useAccounts } from "../hooks/use-accounts"

/** On the order page: what was sent about this order, what was not and why. */
const OrderWhatsapp = ({ data: order }: { data: { id: string } }) => {
  const { t } = useTranslation()
  const { accounts } = useAccounts()
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div className="flex items-center gap-x-2">
          <Heading level="h2">{t("whatsapp.title")}</Heading>
          {accounts && <SenderBadge accounts={accounts} />}
        </div>
        <SendReceiptButton orderId={order.id} />
      </div>
      {accounts && <PausedAccounts accounts={accounts} />}
      <MessageTimeline of={{ order_id: order.id }} emptyHint={t("whatsapp.messages.empty.hint")} />
    </Container>
  )
}

export const config = defineWidgetConfig({
  id: "medusa-plugin-whatsapp-order",
  zone: "order.details.side.after",
})

export default OrderWhatsapp
