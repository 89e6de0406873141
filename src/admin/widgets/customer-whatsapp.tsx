import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { CustomerConsents } from "../components/consent/customer-consents"

/** On the customer page: what this person agreed to receive, and the proof of it. */
const CustomerWhatsapp = ({ data: customer }: { data: { id: string } }) => {
  const { t } = useTranslation()
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("whatsapp.title")}</Heading>
      </div>
      <CustomerConsents customerId={customer.id} />
    </Container>
  )
}

export const config = defineWidgetConfig({
  id: "medusa-plugin-whatsapp-customer",
  zone: "customer.details.side.after",
})

export default CustomerWhatsapp
