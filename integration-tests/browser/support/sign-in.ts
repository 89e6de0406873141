import type { Page } from "playwright-core"

/** Somebody who can log in to the admin. */
export interface Person {
  email: string
  password: string
}

/** The demo's own user, who owns everything. */
export const ADMIN: Person = { email: "admin@example.com", password: "supersecret" }

/** Signs in at the admin of a demo's shop. */
export async function signIn(page: Page, shop: string, person = ADMIN): Promise<void> {
  await page.goto(`${shop}/app/login`)
  await page.locator('input[name="email"]').fill(person.email)
  await page.locator('input[name="password"]').fill(person.password)
  await page.getByRole("button", { name: "Continue with Email" }).click()
  await page.waitForURL((url) => !url.pathname.endsWith("/login"))
}
