import { KeyringSection } from "../../../../components/keyring/keyring-section"
import { OneColumn } from "../../../../components/page/one-column"
import { breadcrumb } from "../../../../lib/breadcrumb"

/** What the stored secrets are encrypted with. */
const WhatsappKeys = () => (
  <OneColumn>
    <KeyringSection />
  </OneColumn>
)

export const handle = { breadcrumb: breadcrumb("whatsapp.settings.links.keys.label") }

export default WhatsappKeys
