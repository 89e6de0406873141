import type { Browser, Locator, Page } from "playwright-core"
import { startSimulator, type Simulator } from "../../simulator/src"
import { META } from "../shop/meta-identities"
import { findViolations } from "./support/find-violations"
import { openBrowser } from "./support/open-browser"

const TEMPLATE = "order_on_its_way"

describe("a person who plays Meta on the simulator's page", () => {
  let simulator: Simulator
  let browser: Browser
  let page: Page
  let template: Locator

  const status = () =>
    simulator.state().accounts[0]?.templates.find(({ name }) => name === TEMPLATE)?.status
  const submit = () =>
    fetch(`${simulator.url}/v25.0/${META.wabaId}/message_templates`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${META.accessToken}`,
        "content-type": "application/json",
      },
      body: JSON.stringify({
        name: TEMPLATE,
        language: "en_US",
        category: "UTILITY",
        components: [{ type: "BODY", text: "Your order has left our shop." }],
      }),
    })
  const shows = (word: string) => template.getByText(word, { exact: true }).first().waitFor()
  const press = (name: string) => template.getByRole("button", { name, exact: true }).click()

  beforeAll(async () => {
    simulator = await startSimulator({ port: 0, seedTemplates: false })
    browser = await openBrowser()
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(simulator.url)
    await page.getByRole("button", { name: "Meta’s review" }).click()
    await page.getByText("No templates.").waitFor()
    await page.getByLabel("Wait for my decision").check()
    template = page.getByRole("listitem").filter({ hasText: TEMPLATE })
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    await simulator?.close()
  })

  it("rejects what waits, with a reason", async () => {
    await submit()
    await shows("PENDING")
    await press("Reject…")
    await template.getByLabel("Reason").selectOption("PROMOTIONAL")
    await template.getByLabel(/^What is wrong/).fill("It sells.")
    await template.getByLabel(/^What to do/).fill("Only inform.")
    await press("Reject")

    await template.getByText("PROMOTIONAL: It sells. Only inform.").waitFor()
    expect(status()).toBe("REJECTED")
  })

  it("approves, pauses, and lets a day pass", async () => {
    await press("Approve")
    await shows("APPROVED")
    await press("Pause for low quality")
    await shows("PAUSED")
    expect(status()).toBe("PAUSED")

    await page.getByRole("button", { name: "Let a day pass" }).click()
    await shows("APPROVED")
    expect(status()).toBe("APPROVED")
  })

  it.each(["light", "dark"] as const)("reads everything in %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    expect(await findViolations(page)).toEqual([])
  })
})
