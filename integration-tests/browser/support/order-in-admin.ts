import type { Locator, Page } from "playwright-core"

const ADMIN = { email: "admin@example.com", password: "supersecret" }

/** Signs in and opens an order; answers the list of its WhatsApp messages. */
export async function openOrder(page: Page, shop: string, orderId: string): Promise<Locator> {
  await page.goto(`${shop}/app/login`)
  await page.locator('input[name="email"]').fill(ADMIN.email)
  await page.locator('input[name="password"]').fill(ADMIN.password)
  await page.getByRole("button", { name: "Continue with Email" }).click()
  await page.waitForURL((url) => !url.pathname.endsWith("/login"))
  await page.goto(`${shop}/app/orders/${orderId}`)
  const messages = page.getByRole("list", { name: "WhatsApp messages, newest first" })
  await messages.waitFor()
  return messages
}
