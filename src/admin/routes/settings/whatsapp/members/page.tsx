import { MembersTable } from "../../../../components/members/members-table"
import { RolesSection } from "../../../../components/members/roles-section"
import { OneColumn } from "../../../../components/page/one-column"
import { breadcrumb } from "../../../../lib/breadcrumb"

/** Who may do what with WhatsApp. */
const WhatsappMembers = () => (
  <OneColumn>
    <MembersTable />
    <RolesSection />
  </OneColumn>
)

export const handle = { breadcrumb: breadcrumb("whatsapp.settings.links.members.label") }

export default WhatsappMembers
