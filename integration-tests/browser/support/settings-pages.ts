/// <reference lib="dom" />
import type { Page } from "playwright-core"

export type Theme = "light" | "dark"

/** A page of the WhatsApp settings, with the heading it must show. */
export interface SettingsPage {
  path: string
  heading: string | RegExp
  /** The pictures of it in the documentation. */
  pictures?: Partial<Record<Theme, string>>
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
    {
      path: "/app/whatsapp",
      heading: "WhatsApp",
      pictures: { light: "admin-overview", dark: "admin-overview-dark" },
    },
    { path: root, heading: "WhatsApp accounts", pictures: { light: "admin-accounts" } },
    { path: `${root}/create`, heading: "Add a WhatsApp account" },
    { path: ofAccount, heading: "Juniper & Pine", pictures: { light: "admin-account" } },
    { path: `${ofAccount}/edit`, heading: "Edit account" },
    { path: `${ofAccount}/secrets`, heading: "Replace secrets" },
    { path: `${ofAccount}/remove`, heading: /^Remove/ },
    { path: ofNumber, heading: "+1 555 010 0001", pictures: { light: "admin-number" } },
    ...DRAWERS.map(({ drawer, heading }) => ({ path: `${ofNumber}/${drawer}`, heading })),
    { path: `${root}/setup`, heading: "Business account", pictures: { light: "admin-setup" } },
    { path: `${root}/doctor`, heading: "Doctor", pictures: { light: "admin-doctor" } },
    { path: `${root}/health`, heading: "Health", pictures: { light: "admin-health" } },
    { path: `${root}/webhooks`, heading: "Webhooks", pictures: { light: "admin-webhooks" } },
    { path: `${root}/members`, heading: "Members", pictures: { light: "admin-members" } },
    { path: `${root}/keys`, heading: "Encryption keys", pictures: { light: "admin-keys" } },
    { path: `${root}/audit-log`, heading: "Audit log", pictures: { light: "admin-audit-log" } },
  ]
}

/** Opens a page and waits until everything on it has been loaded. */
export async function openSettled(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.getByRole("heading", { level: 1 }).first().waitFor()
  await page.waitForLoadState("networkidle")
}

/** Shows the page as it is in another theme, without loading it again. */
export async function paint(page: Page, theme: Theme): Promise<void> {
  // Colours that are still on their way from one theme to the other belong to neither.
  await page.addStyleTag({ content: "*, *::before, *::after { transition: none !important; }" })
  await page.evaluate((name) => {
    document.documentElement.classList.remove("light", "dark")
    document.documentElement.classList.add(name)
    document.documentElement.style.colorScheme = name
  }, theme)
}

/** Where an admin may be read that is not a wide screen in English. */
export const SCREENS = [
  { name: "on a phone", width: 390, language: "en" },
  { name: "in Arabic", width: 1280, language: "ar" },
  { name: "on a phone in Arabic", width: 390, language: "ar" },
] as const

/** Reads the admin on a screen of that width, in that language, from the next page on. */
export async function showAs(
  page: Page,
  { width, language }: { width: number; language: string }
): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.evaluate((lng) => {
    localStorage.setItem("lng", lng)
    document.cookie = `lng=${lng};path=/`
  }, language)
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
