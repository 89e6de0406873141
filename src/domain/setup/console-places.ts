import type { ConsolePlace } from "./setup-check"
import type { SetupFacts } from "./setup-facts"

type Known = Pick<SetupFacts, "account" | "token">

const BUSINESS = "https://business.facebook.com/latest"
const DEVELOPERS = "https://developers.facebook.com"

const assetOf = ({ account }: Known) =>
  account ? `?asset_id=${encodeURIComponent(account.wabaId)}` : ""

/** The app's page, or the list of apps while nobody knows which it is. */
function appPage({ account, token }: Known, page: string): string {
  const told = token.kind === "seen" ? token.value.app_id : undefined
  const appId = account?.appId ?? told
  return appId ? `${DEVELOPERS}/apps/${encodeURIComponent(appId)}/${page}` : `${DEVELOPERS}/apps/`
}

/** Where in Meta's pages each thing is done: what to click, and the page it is on. */
export const CONSOLE_PLACES = {
  accounts: () => ({
    label: "Business settings → Accounts → WhatsApp accounts",
    url: `${BUSINESS}/settings/whatsapp_account`,
  }),
  overview: (known) => ({
    label: "WhatsApp Manager → Overview",
    url: `${BUSINESS}/whatsapp_manager/overview${assetOf(known)}`,
  }),
  numbers: (known) => ({
    label: "WhatsApp Manager → Account tools → Phone numbers",
    url: `${BUSINESS}/whatsapp_manager/phone_numbers${assetOf(known)}`,
  }),
  billing: () => ({
    label: "Billing & payments → Accounts → WhatsApp Business → Add payment method",
    url: `${BUSINESS}/billing_hub/accounts`,
  }),
  systemUsers: () => ({
    label: "Business settings → Users → System users → Generate token",
    url: `${BUSINESS}/settings/system_users`,
  }),
  appSecret: (known) => ({
    label: "App dashboard → App settings → Basic → App secret → Show",
    url: appPage(known, "settings/basic/"),
  }),
  webhooks: (known) => ({
    label: "App dashboard → WhatsApp → Configuration → Webhook → Edit",
    url: appPage(known, "whatsapp-business/wa-settings/"),
  }),
} satisfies Record<string, (known: Known) => ConsolePlace>
