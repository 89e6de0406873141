import { AuditTable } from "../../../../components/audit/audit-table"
import { OneColumn } from "../../../../components/page/one-column"
import { breadcrumb } from "../../../../lib/breadcrumb"

/** Who changed what. */
const WhatsappAuditLog = () => (
  <OneColumn>
    <AuditTable />
  </OneColumn>
)

export const handle = { breadcrumb: breadcrumb("whatsapp.settings.links.audit-log.label") }

export default WhatsappAuditLog
