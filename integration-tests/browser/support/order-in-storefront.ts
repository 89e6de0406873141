import type { Page } from "playwright-core"

export const WORDING = /Send my receipt and updates about this order from .+ on WhatsApp/

export interface StorefrontOrder {
  id: string
  displayId: string
}

/** Puts the first product into the cart and goes to the checkout. */
export async function goToCheckout(page: Page, storefront: string): Promise<void> {
  await page.goto(storefront)
  await page
    .getByRole("button", { name: /^Add .+ to the cart$/ })
    .first()
    .click()
  await page.getByRole("button", { name: "Added" }).or(page.getByText("Added ✓")).first().waitFor()
  await page.getByRole("button", { name: /^Cart/ }).click()
  await page.getByRole("heading", { name: "Checkout" }).waitFor()
  await page.getByRole("radio").first().waitFor()
}

/** Ticks the box and gives a number, with the keyboard alone. */
export async function optInByKeyboard(page: Page, phone: string): Promise<void> {
  await page.getByRole("checkbox", { name: WORDING }).focus()
  await page.keyboard.press("Space")
  const field = page.getByLabel("WhatsApp number")
  await field.fill(phone)
  await page.keyboard.press("Tab")
  await page.getByText("Saved.").waitFor()
}

/** Orders what is in the cart. */
export async function placeOrder(page: Page): Promise<StorefrontOrder> {
  await page.getByRole("button", { name: "Place order" }).click()
  const thanks = page.getByRole("heading", { name: /Order #\d+ is placed/ })
  await thanks.waitFor()
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? ""
  const displayId = /#(\d+)/.exec(await thanks.innerText())?.[1] ?? ""
  return { id, displayId }
}
