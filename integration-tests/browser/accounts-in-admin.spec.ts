/// <reference lib="dom" />
import type { Browser, BrowserContext, Page } from "playwright-core"
import { eventually } from "../shop/eventually"
import { findViolations } from "./support/find-violations"
import { openBrowser } from "./support/open-browser"
import {
  connectByHand,
  fillProfile,
  mendWebhook,
  verifyAndRegister,
} from "./support/set-up-by-hand"
import {
  openSettled,
  overflowOf,
  paint,
  SCREENS,
  settingsPages,
  showAs,
} from "./support/settings-pages"
import { signIn } from "./support/sign-in"
import { signUpAtFacebook } from "./support/sign-up-at-facebook"
import { startDemo, type Demo } from "./support/start-demo"
import { takeScreenshot } from "./support/take-screenshot"
import { watchPage, type PageWatch } from "./support/watch-page"

const SETUP = "/app/settings/whatsapp/setup"
const MERCHANT = { typed: "+1 212 555 0188", waId: "12125550188" }

describe("a merchant whose shop has no WhatsApp account", () => {
  let demo: Demo
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let watch: PageWatch

  beforeAll(async () => {
    demo = await startDemo({ blank: true })
    browser = await openBrowser()
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    page = await context.newPage()
    page.setDefaultTimeout(30_000)
    watch = watchPage(page)
    await signIn(page, demo.shop)
  }, 300_000)

  afterAll(async () => {
    await browser?.close()
    await demo?.stop()
  }, 60_000)

  it("gets from nothing to a test message on their own phone, by hand", async () => {
    await page.goto(`${demo.shop}/app/whatsapp`)
    await page.getByRole("link", { name: "Start the set-up" }).click()
    await connectByHand(page)
    await page.getByRole("heading", { name: "Phone number", level: 1 }).waitFor()
    await verifyAndRegister(page, demo)
    await fillProfile(page)

    await page.goto(`${demo.shop}${SETUP}`)
    await mendWebhook(page)
    await page.getByLabel("Your phone number").fill(MERCHANT.typed)
    await page.getByRole("button", { name: "Send test message" }).click()

    await page.getByText("Delivered", { exact: true }).waitFor()
    expect(await messagesAt(demo, MERCHANT.waId)).toHaveLength(1)
    await page.getByRole("button", { name: "Check again" }).click()
    const steps = page.getByRole("region", { name: "Six steps" })
    await expectCount(6, () => steps.getByText("In order", { exact: true }).count())
    await takeScreenshot(page, "admin-wizard")
    await page.getByRole("button", { name: "Finish" }).click()
    await page.getByText("Nothing to do: everything is set up and works.").waitFor()
    expect(watch.takeProblems()).toEqual([])
  })

  it("connects a second account by signing in with Facebook", async () => {
    await page.goto(`${demo.shop}${SETUP}?account_id=new`)
    await page.getByLabel("PIN").fill("314159")
    const opened = page.waitForEvent("popup")
    await page.getByRole("button", { name: "Continue with Facebook" }).click()
    await signUpAtFacebook(await opened, { account: "Pine Outlet", phone: "+1 555 010 0099" })

    await page.getByText("Pine Outlet is connected.").first().waitFor()
    await page.goto(`${demo.shop}/app/settings/whatsapp`)
    await page.getByRole("link", { name: "Pine Outlet", exact: true }).waitFor()
    await page.getByRole("link", { name: /\+1 555 010 0099.*Sends/ }).waitFor()
    expect(watch.takeProblems()).toEqual([])
  })

  it("finds every page of the settings complete, and accessible in light and dark", async () => {
    const trouble: Record<string, string[]> = {}
    for (const { path, heading, pictures } of settingsPages(await findAccount(page, demo))) {
      await openSettled(page, `${demo.shop}${path}`)
      await page.getByRole("heading", { name: heading, exact: true }).first().waitFor()
      const found = watch.takeProblems()
      for (const theme of ["dark", "light"] as const) {
        await paint(page, theme)
        found.push(...(await findViolations(page)))
        const picture = pictures?.[theme]
        if (picture) await takeScreenshot(page, picture)
      }
      if (found.length > 0) trouble[path] = found
    }
    expect(trouble).toEqual({})
  }, 240_000)

  it.each(SCREENS)(
    "reads the overview and the set-up without scrolling sideways $name",
    async (screen) => {
      await showAs(page, screen)
      for (const path of ["/app/whatsapp", SETUP]) {
        await openSettled(page, `${demo.shop}${path}`)
        expect(await page.locator("html").getAttribute("dir")).toBe(
          screen.language === "ar" ? "rtl" : "ltr"
        )
        expect({ path, overflow: await overflowOf(page) }).toEqual({ path, overflow: 0 })
      }
    }
  )
})

async function messagesAt({ simulator }: Demo, waId: string): Promise<unknown[]> {
  const answer = await fetch(`${simulator}/_sim/messages?to=${waId}`)
  return ((await answer.json()) as { messages: unknown[] }).messages
}

/** The account that was connected first, as the admin's own API lists it. */
async function findAccount(page: Page, { shop }: Demo): Promise<{ id: string; numberId: string }> {
  const answer = await page.request.get(`${shop}/admin/whatsapp/accounts`)
  const { accounts } = (await answer.json()) as {
    accounts: { id: string; name: string; phone_numbers: { id: string }[] }[]
  }
  const account = accounts.find(({ name }) => name === "Juniper & Pine")
  const number = account?.phone_numbers[0]
  if (!account || !number) throw new Error("Juniper & Pine is not connected.")
  return { id: account.id, numberId: number.id }
}

async function expectCount(wanted: number, count: () => Promise<number>): Promise<void> {
  await eventually(async () => expect(await count()).toBe(wanted), { withinMs: 20_000 })
}
