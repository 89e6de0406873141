import { defineRouteConfig } from "@medusajs/admin-sdk"
import { AccountsSection } from "../../../components/accounts/accounts-section"
import { TwoColumns } from "../../../components/page/two-columns"
import { SettingsLinks } from "../../../components/settings/settings-links"
import { breadcrumb } from "../../../lib/breadcrumb"

/** Accounts, and the way to every other setting. */
const WhatsappSettings = () => <TwoColumns main={<AccountsSection />} side={<SettingsLinks />} />

export const config = defineRouteConfig({ label: "whatsapp.title", translationNs: "translation" })

export const handle = { breadcrumb: breadcrumb("whatsapp.title") }

export default WhatsappSettings
