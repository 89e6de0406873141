import { KeyringSection } from "../../../../components/keyring/keyring-section"
import { OneColumn } from "../../../../components/page/one-column"

/** What the stored secrets are encrypted with. */
const WhatsappKeys = () => (
  <OneColumn>
    <KeyringSection />
  </OneColumn>
)

export const handle = { breadcrumb: () => "Encryption keys" }

export default WhatsappKeys
