import type { Page } from "playwright-core"

const ADMIN = { email: "admin@example.com", password: "supersecret" }

/** Signs in at the admin of a demo's shop. */
export async function signIn(page: Page, shop: string): Promise<void> {
  await page.goto(`${shop}/app/login`)
  await page.locator('input[name="email"]').fill(ADMIN.email)
  await page.locator('input[name="password"]').fill(ADMIN.password)
  await page.getByRole("button", { name: "Continue with Email" }).click()
  await page.waitForURL((url) => !url.pathname.endsWith("/login"))
}
