import type { Locator, Page } from "playwright-core"

/** Opens one person's chat on the simulator's screen: what was delivered is then read. */
export async function openPhone(page: Page, simulator: string, waId: string): Promise<Locator> {
  await page.goto(simulator)
  await page.locator(`[data-wa-id="${waId}"]`).first().click()
  const messages = page.getByRole("log", { name: "Messages" })
  await messages.waitFor()
  return messages
}

/** Types a message into the open chat and sends it. */
export async function write(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Type a message" }).fill(text)
  await page.keyboard.press("Enter")
}
