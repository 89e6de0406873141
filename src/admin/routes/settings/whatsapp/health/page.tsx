import { HealthLogTable } from "../../../../components/health-log/health-log-table"
import { HealthSection } from "../../../../components/overview/health-section"
import { OneColumn } from "../../../../components/page/one-column"
import { breadcrumb } from "../../../../lib/breadcrumb"

/** How WhatsApp is now, and how it has been. */
const WhatsappHealth = () => (
  <OneColumn>
    <HealthSection />
    <HealthLogTable />
  </OneColumn>
)

export const handle = { breadcrumb: breadcrumb("whatsapp.settings.links.health.label") }

export default WhatsappHealth
