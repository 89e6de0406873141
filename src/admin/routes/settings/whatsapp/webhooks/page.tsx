import { OneColumn } from "../../../../components/page/one-column"
import { DeliveriesTable } from "../../../../components/webhooks/deliveries-table"

/** What Meta sent. */
const WhatsappWebhooks = () => (
  <OneColumn>
    <DeliveriesTable />
  </OneColumn>
)

export const handle = { breadcrumb: () => "Webhooks" }

export default WhatsappWebhooks
