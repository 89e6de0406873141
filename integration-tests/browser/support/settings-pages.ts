/// <reference lib="dom" />
import type { Page } from "playwright-core"

/** A page of the WhatsApp settings, with the heading it must show. */
export interface SettingsPage {
  path: string
  heading: string | RegExp
  /** The picture of it in the documentation. */
  picture?: string
}

const DRAWERS = [
  { drawer: "verify", heading: "Verify the number" },
  { drawer: "register", heading: "Register the number" },
  { drawer: "pin", heading: "Set a PIN" },
  { drawer: "limits", heading: "Limits" },
  { drawer: "sales-channels", heading: "Sales channels" },
  { drawer: "regions", heading: "Regions" },
  { drawer: "profile", heading: "Edit the business profile" },
  { drawer: "conversational", heading: "Conversation starters" },
  { drawer: "qr-code", heading: "Create a QR code" },
  { drawer: "block", heading: /Block/ },
  { drawer: "remove", heading: /^Remove/ },
] as const

/** Every page and drawer of the settings, in the order in which a merchant meets them. */
export function settingsPages(account: { id: string; numberId: string }): SettingsPage[] {
  const root = "/app/settings/whatsapp"
  const ofAccount = `${root}/accounts/${account.id}`
  const ofNumber = `${root}/numbers/${account.numberId}`
  return [
    { path: "/app/whatsapp", heading: "WhatsApp", picture: "admin-overview" },
    { path: root, heading: "WhatsApp accounts", picture: "admin-accounts" },
    { path: `${root}/create`, heading: "Add a WhatsApp account" },
    { path: ofAccount, heading: "Juniper & Pine", picture: "admin-account" },
    { path: `${ofAccount}/edit`, heading: "Edit account" },
    { path: `${ofAccount}/secrets`, heading: "Replace secrets" },
    { path: `${ofAccount}/remove`, heading: /^Remove/ },
    { path: ofNumber, heading: "+1 555 010 0001", picture: "admin-number" },
    ...DRAWERS.map(({ drawer, heading }) => ({ path: `${ofNumber}/${drawer}`, heading })),
    { path: `${root}/setup`, heading: "Business account", picture: "admin-setup" },
    { path: `${root}/doctor`, heading: "Doctor", picture: "admin-doctor" },
    { path: `${root}/health`, heading: "Health", picture: "admin-health" },
    { path: `${root}/webhooks`, heading: "Webhooks", picture: "admin-webhooks" },
    { path: `${root}/members`, heading: "Members", picture: "admin-members" },
    { path: `${root}/keys`, heading: "Encryption keys", picture: "admin-keys" },
    { path: `${root}/audit-log`, heading: "Audit log", picture: "admin-audit-log" },
  ]
}

/** Opens a page and waits until everything on it has been loaded. */
export async function openSettled(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.getByRole("heading", { level: 1 }).first().waitFor()
  await page.waitForLoadState("networkidle")
}

/** How many pixels of the page lie beyond the edge of the screen. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const main = document.querySelector("main")
    const inMain = main ? main.scrollWidth - main.clientWidth : 0
    return Math.max(scrollWidth - clientWidth, inMain)
  })
}
