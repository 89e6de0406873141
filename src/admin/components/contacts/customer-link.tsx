import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useCustomerName } from "../../hooks/use-customer-name"

/** To the page of the customer a contact is, by their name. */
export function CustomerLink({ customerId }: { customerId: string }) {
  const { t } = useTranslation()
  const name = useCustomerName(customerId)
  return (
    <Link
      to={`/customers/${customerId}`}
      className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
    >
      <bdi>{name ?? t("whatsapp.contacts.openCustomer")}</bdi>
    </Link>
  )
}
