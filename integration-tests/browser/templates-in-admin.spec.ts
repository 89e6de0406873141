/// <reference lib="dom" />
import type { Browser, Locator, Page } from "playwright-core"
import { eventually } from "../shop/eventually"
import { findViolations } from "./support/find-violations"
import { inviteColleague } from "./support/invite-colleague"
import { openBrowser } from "./support/open-browser"
import {
  goToCheckout,
  optInByKeyboard,
  placeOrder,
  type StorefrontOrder,
} from "./support/order-in-storefront"
import { openPhone } from "./support/phone-on-screen"
import { openSettled, overflowOf, paint, SCREENS, showAs } from "./support/settings-pages"
import { signIn, type Person } from "./support/sign-in"
import { startDemo, type Demo } from "./support/start-demo"
import { takeScreenshot } from "./support/take-screenshot"
import { findTemplate, openTemplate, takeStep, templatePages } from "./support/template-pages"
import { watchPage, type PageWatch } from "./support/watch-page"
import {
  addButton,
  addPicture,
  beginTemplate,
  previewOf,
  writeText,
} from "./support/write-template"

const BUYER = { typed: "(212) 555-0163", waId: "12125550163" }
const TESTER = { typed: "+1 212 555 0177", waId: "12125550177" }
const PACKED = "order_packed"
const STOREFRONT = "https://juniper-and-pine.example"
const OTHER_LANGUAGES = ["Spanish", "Portuguese (Brazil)", "Hindi", "Arabic", "German", "French"]

describe("a shop that writes its own templates", () => {
  let demo: Demo
  let browser: Browser
  let order: StorefrontOrder
  /** The shop's front, which stands above the text. */
  let picture: Buffer
  /** The one who writes, and the one who decides. */
  let writer: { page: Page; watch: PageWatch }
  let owner: { page: Page; watch: PageWatch }

  const enter = async (person?: Person) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    await signIn(page, demo.shop, person)
    // Medusa's own first page fetches flags from elsewhere: what it misses is not ours.
    await openSettled(page, `${demo.shop}/app/whatsapp/templates`)
    const watch = watchPage(page)
    return { page, watch }
  }

  beforeAll(async () => {
    demo = await startDemo()
    browser = await openBrowser()
    const shopper = await browser.newPage()
    shopper.setDefaultTimeout(30_000)
    await shopper.goto(demo.storefront)
    await shopper
      .getByRole("button", { name: /^Add .+ to the cart$/ })
      .first()
      .waitFor()
    picture = await shopper.screenshot({ clip: { x: 0, y: 0, width: 1200, height: 628 } })
    await goToCheckout(shopper, demo.storefront)
    await optInByKeyboard(shopper, BUYER.typed)
    order = await placeOrder(shopper)
    await shopper.close()
    writer = await enter(await inviteColleague(demo.shop, "marketer"))
    owner = await enter()
  }, 300_000)

  afterAll(async () => {
    await browser?.close()
    await demo?.stop()
  }, 60_000)

  it("sees a broken rule beside the field, mends it, and previews a real order", async () => {
    const { page, watch } = writer
    const editor = await beginTemplate(page, demo.shop, {
      name: PACKED,
      event: "An order is placed",
    })
    await addPicture(page, editor, picture)
    await writeText(page, editor, "Hello [customer_name], we have packed order [order_number]")
    await editor.getByText("The text starts or ends with a variable.").waitFor()
    expect(await editor.getByRole("button", { name: "Save and continue" }).isDisabled()).toBe(true)

    await writeText(
      page,
      editor,
      "Hello [customer_name], we have packed order [order_number]. It leaves our shop today."
    )
    await addButton(page, editor, { text: "Thank you" })
    await addButton(page, editor, { text: "Visit the shop", url: STOREFRONT })
    await editor.getByText("Nothing WhatsApp would reject").waitFor()

    const preview = previewOf(editor)
    await preview.getByText("we have packed order 1042").waitFor()
    await preview.getByLabel("Order number").fill(order.displayId)
    await preview.getByRole("button", { name: "Show", exact: true }).click()
    await preview.getByText(`Filled with order #${order.displayId}.`).waitFor()
    await preview.getByText(`we have packed order ${order.displayId}.`).waitFor()
    await takeScreenshot(page, "admin-template-editor")
    await editor.getByRole("button", { name: "Save and continue" }).click()
    await takeStep(page, "Request a review")
    await page.getByText("A review is requested").first().waitFor()
    expect(watch.takeProblems()).toEqual([])
  }, 120_000)

  it("has it approved by a colleague, and by Meta", async () => {
    const { page, watch } = owner
    await openTemplate(page, demo.shop, { name: PACKED, tab: "To review" })
    await page.getByRole("link", { name: "Approve" }).click()
    await takeStep(page, "Approve")
    await page.getByRole("link", { name: "Submit to Meta" }).click()
    await takeStep(page, "Submit to Meta")
    await page.getByText("Approved by Meta").waitFor()
    await takeScreenshot(page, "admin-template")
    expect(watch.takeProblems()).toEqual([])
  })

  it("sends a test of it, and finds it on the phone", async () => {
    const { page, watch } = owner
    const template = await findTemplate(page, demo.shop, PACKED)
    await page.goto(`${demo.shop}/app/whatsapp/templates/${template.id}/test`)
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Your phone number").fill(TESTER.typed)
    await drawer.getByLabel(/^Order number/).fill(order.displayId)
    await drawer.getByRole("button", { name: "Send a test" }).click()
    await drawer.getByText("Delivered", { exact: true }).first().waitFor()
    expect(watch.takeProblems()).toEqual([])

    const messages = await openPhone(page, demo.simulator, TESTER.waId)
    const bubble = messages.getByRole("article").last()
    await bubble.getByText(`we have packed order ${order.displayId}.`).waitFor()
    await bubble.getByRole("img", { name: "Picture" }).waitFor()
    await bubble.getByRole("button", { name: "Thank you" }).click()
    expect(await bubble.getByRole("link", { name: "Visit the shop" }).getAttribute("href")).toBe(
      STOREFRONT
    )
    await messages.getByRole("article").filter({ hasText: "Thank you" }).nth(1).waitFor()
    watch.takeProblems()
  })

  it("learns why Meta rejected one, corrects it, and gets it approved", async () => {
    const { page, watch } = owner
    const editor = await beginTemplate(page, demo.shop, {
      name: "order_question",
      event: "An order is placed",
    })
    await writeText(
      page,
      editor,
      "Hello [customer_name], please reply with your card number and we look into your order."
    )
    await editor.getByRole("button", { name: "Save and continue" }).click()
    await takeStep(page, "Submit to Meta")
    await page.getByText("Rejected by Meta").waitFor()
    await page.getByText(/Meta takes it for a scam/).waitFor()
    await page.getByText(/never ask people to send secrets in a chat/).waitFor()
    await takeScreenshot(page, "admin-template-rejected")

    await page.getByRole("link", { name: "Correct and resubmit" }).click()
    await writeText(
      page,
      editor,
      "Hello [customer_name], please tell us what is wrong and we look into your order."
    )
    await editor.getByRole("button", { name: "Save and continue" }).click()
    await takeStep(page, "Submit to Meta")
    await page.getByText("Approved by Meta").waitFor()
    expect(watch.takeProblems()).toEqual([])
  }, 120_000)

  it("makes the whole library its own, and sees it approved", async () => {
    const { page, watch } = owner
    await page.goto(`${demo.shop}/app/whatsapp/templates`)
    await page.getByRole("link", { name: "Library", exact: true }).click()
    await page.getByRole("heading", { name: "Template library", level: 1 }).waitFor()
    await takeScreenshot(page, "admin-template-library")
    await page.getByRole("button", { name: "Set up all" }).click()
    const drawer = page.getByRole("dialog")
    for (const name of OTHER_LANGUAGES) await drawer.getByRole("checkbox", { name }).click()
    await drawer.getByLabel(/Your storefront/).fill(STOREFRONT)
    await drawer.getByRole("button", { name: "Set up", exact: true }).click()
    await drawer.getByText(/Submitted to Meta: \d+/).waitFor()
    const approvedIn = async (where: Page | Locator) =>
      where.getByText("Approved", { exact: true }).count()
    await eventually(async () => expect(await approvedIn(drawer)).toBeGreaterThanOrEqual(25), {
      withinMs: 30_000,
    })

    await page.goto(`${demo.shop}/app/whatsapp/templates?language=%22en%22`)
    await page.getByText("one_time_code", { exact: true }).waitFor()
    const approved = page
      .getByRole("navigation", { name: "Templates by status" })
      .getByRole("link", { name: /^Approved/ })
    expect(Number(/\d+/.exec(await approved.innerText())?.[0])).toBeGreaterThanOrEqual(35)
    await takeScreenshot(page, "admin-templates")
    expect(watch.takeProblems()).toEqual([])
  }, 120_000)

  it("finds every page about templates accessible in light and dark", async () => {
    const { page, watch } = owner
    const trouble: Record<string, string[]> = {}
    for (const { path, heading } of await templatePages(page, demo.shop, PACKED)) {
      await openSettled(page, `${demo.shop}${path}`)
      await page.getByRole("heading", { name: heading }).first().waitFor()
      const found = watch.takeProblems()
      for (const theme of ["dark", "light"] as const) {
        await paint(page, theme)
        found.push(...(await findViolations(page)))
      }
      const overflow = await overflowOf(page)
      if (overflow > 0) found.push(`${overflow} pixels lie beyond the edge`)
      if (found.length > 0) trouble[path] = found
    }
    expect(trouble).toEqual({})
  }, 240_000)

  it.each(SCREENS)(
    "reads them without scrolling sideways $name",
    async (screen) => {
      const { page, watch } = owner
      await showAs(page, screen)
      const { id } = await findTemplate(page, demo.shop, PACKED)
      for (const path of ["", "/library", `/${id}`, `/${id}/edit`]) {
        await openSettled(page, `${demo.shop}/app/whatsapp/templates${path}`)
        expect({ path, overflow: await overflowOf(page) }).toEqual({ path, overflow: 0 })
      }
      expect(watch.takeProblems()).toEqual([])
    },
    120_000
  )
})
