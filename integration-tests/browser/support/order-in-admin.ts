import type { Locator, Page } from "playwright-core"
import { signIn } from "./sign-in"

/** Signs in and opens an order; answers the list of its WhatsApp messages. */
export async function openOrder(page: Page, shop: string, orderId: string): Promise<Locator> {
  await signIn(page, shop)
  await page.goto(`${shop}/app/orders/${orderId}`)
  const messages = page.getByRole("list", { name: "WhatsApp messages, newest first" })
  await messages.waitFor()
  return messages
}
