import type { Browser, Page } from "playwright-core"
import { openBrowser } from "./support/open-browser"
import { openOrder } from "./support/order-in-admin"
import {
  goToCheckout,
  optInByKeyboard,
  placeOrder,
  type StorefrontOrder,
} from "./support/order-in-storefront"
import { openPhone, write } from "./support/phone-on-screen"
import { startDemo, type Demo } from "./support/start-demo"
import { takeScreenshot } from "./support/take-screenshot"

const PHONE = { typed: "(212) 555-0147", waId: "12125550147" }

describe("a shopper who ticks the WhatsApp box and orders", () => {
  let demo: Demo
  let browser: Browser
  let page: Page
  let order: StorefrontOrder

  beforeAll(async () => {
    demo = await startDemo()
    browser = await openBrowser()
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    page.setDefaultTimeout(30_000)

    await goToCheckout(page, demo.storefront)
    await optInByKeyboard(page, PHONE.typed)
    await takeScreenshot(page.locator(".whatsapp-opt-in"), "opt-in-box")
    order = await placeOrder(page)
  }, 300_000)

  afterAll(async () => {
    await browser?.close()
    await demo?.stop()
  }, 60_000)

  it("finds the order's confirmation on the phone", async () => {
    const messages = await openPhone(page, demo.simulator, PHONE.waId)
    const confirmation = messages.getByRole("article").filter({ hasText: order.displayId }).first()

    await confirmation.getByRole("img", { name: "Read" }).waitFor()
    await takeScreenshot(page.locator(".phone"), "phone")
  })

  it("lets the merchant see that it was delivered and read", async () => {
    const messages = await openOrder(page, demo.shop, order.id)
    const newest = messages.getByRole("listitem").first()

    await newest.getByText("Read", { exact: true }).first().waitFor()
    await newest.scrollIntoViewIfNeeded()
    await takeScreenshot(messages.locator(".."), "order-widget")
  })

  it("gets the answer to STOP on the phone", async () => {
    const messages = await openPhone(page, demo.simulator, PHONE.waId)
    const before = await messages.getByRole("article").count()

    await write(page, "STOP")

    // Their word, and the shop's answer to it.
    await messages
      .getByRole("article")
      .nth(before + 1)
      .waitFor()
  })
})
