import { HealthLogTable } from "../../../../components/health-log/health-log-table"
import { HealthSection } from "../../../../components/overview/health-section"
import { OneColumn } from "../../../../components/page/one-column"

/** How WhatsApp is now, and how it has been. */
const WhatsappHealth = () => (
  <OneColumn>
    <HealthSection />
    <HealthLogTable />
  </OneColumn>
)

export const handle = { breadcrumb: () => "Health log" }

export default WhatsappHealth
