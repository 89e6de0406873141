import { defineRouteConfig } from "@medusajs/admin-sdk"
import { OneColumn } from "../../../components/page/one-column"
import { TemplatesTable } from "../../../components/templates/list/templates-table"
import { breadcrumb } from "../../../lib/breadcrumb"

/** The message templates of the shop's accounts. */
const WhatsappTemplates = () => (
  <OneColumn>
    <TemplatesTable />
  </OneColumn>
)

export const config = defineRouteConfig({
  label: "whatsapp.templates.title",
  translationNs: "translation",
})

export const handle = { breadcrumb: breadcrumb("whatsapp.templates.title") }

export default WhatsappTemplates
