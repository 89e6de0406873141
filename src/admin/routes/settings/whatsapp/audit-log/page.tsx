import { AuditTable } from "../../../../components/audit/audit-table"
import { OneColumn } from "../../../../components/page/one-column"

/** Who changed what. */
const WhatsappAuditLog = () => (
  <OneColumn>
    <AuditTable />
  </OneColumn>
)

export const handle = { breadcrumb: () => "Audit log" }

export default WhatsappAuditLog
