import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ContactsTable } from "../../../components/contacts/contacts-table"
import { OneColumn } from "../../../components/page/one-column"
import { breadcrumb } from "../../../lib/breadcrumb"

/** People the shop knows on WhatsApp. */
const WhatsappContacts = () => (
  <OneColumn>
    <ContactsTable />
  </OneColumn>
)

export const config = defineRouteConfig({
  label: "whatsapp.contacts.title",
  translationNs: "translation",
})

export const handle = { breadcrumb: breadcrumb("whatsapp.contacts.title") }

export default WhatsappContacts
