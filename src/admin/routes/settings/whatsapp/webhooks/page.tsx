import { OneColumn } from "../../../../components/page/one-column"
import { DeliveriesTable } from "../../../../components/webhooks/deliveries-table"
import { breadcrumb } from "../../../../lib/breadcrumb"

/** What Meta sent. */
const WhatsappWebhooks = () => (
  <OneColumn>
    <DeliveriesTable />
  </OneColumn>
)

export const handle = { breadcrumb: breadcrumb("whatsapp.settings.links.webhooks.label") }

export default WhatsappWebhooks
