/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { aConsent, aConsentEvent, aContact, ago } from "../../../__tests__/support/builders"
import { fakeShop, onePage, refuse } from "../../../__tests__/support/fake-shop"
import { renderInAdmin } from "../../../__tests__/support/render-in-admin"
import { sdk } from "../../../lib/sdk"
import { CustomerConsents } from "../customer-consents"

const CONTACTS = "GET /admin/whatsapp/contacts"
const CONSENTS = "GET /admin/whatsapp/contacts/wacon_1/consents"
const CHANGE = "POST /admin/whatsapp/contacts/wacon_1/consents"
const widget = <CustomerConsents customerId="cus_1" />

const granted = aConsent({
  purpose: "order_updates",
  state: "granted",
  source: "checkout",
  changed_at: ago(86_400),
})
const withdrawn = aConsent({ state: "withdrawn", source: "keyword", changed_at: ago(60) })

function shopWith(given: Record<string, unknown> = {}, change: object = {}) {
  const consents = { consents: [granted, withdrawn], ...onePage({ history: [aConsentEvent()] }) }
  return fakeShop({
    [CONTACTS]: onePage({ contacts: [aContact()] }),
    [CONSENTS]: { ...consents, ...given },
    [CHANGE]: change,
  })
}

afterEach(() => jest.restoreAllMocks())

describe("a customer's consents", () => {
  it("tells for each purpose whether there is consent, since when and how", async () => {
    const shop = shopWith()
    renderInAdmin(widget)

    const row = (await screen.findByText("Order updates")).closest("li")!
    expect(within(row).getByText("Granted")).toBeTruthy()
    expect(row.textContent).toContain("At checkout")
    expect(row.querySelector("time")?.dateTime).toBe(granted.changed_at)
    expect(shop.asked[0]?.query).toMatchObject({ customer_id: "cus_1" })
  })

  it("says that the customer is not on WhatsApp when there is no contact", async () => {
    fakeShop({ [CONTACTS]: onePage({ contacts: [] }) })
    renderInAdmin(widget)
    expect(await screen.findByText("Not on WhatsApp yet")).toBeTruthy()
  })

  it("withdraws a consent only after asking", async () => {
    const shop = shopWith()
    renderInAdmin(widget)

    await userEvent.click(
      await screen.findByRole("button", { name: "Withdraw consent: Order updates" })
    )
    expect(shop.askedFor("POST")).toEqual([])
    const prompt = await screen.findByRole("alertdialog")
    await userEvent.click(within(prompt).getByRole("button", { name: "Withdraw" }))
    await screen.findByText("Consent withdrawn: Order updates.")
    expect(shop.askedFor("POST")[0]?.body).toEqual({ purpose: "order_updates", action: "withdraw" })
  })

  it("does not grant a consent without saying how the shop knows", async () => {
    const shop = shopWith()
    renderInAdmin(widget)

    await userEvent.click(await screen.findByRole("button", { name: "Grant consent: Marketing" }))
    expect(await screen.findByText(/withdrew this consent/)).toBeTruthy()
    const note = screen.getByLabelText<HTMLTextAreaElement>("How do you know?")
    await userEvent.type(note, "   ")
    await userEvent.click(screen.getByRole("button", { name: "Record consent" }))
    expect(await screen.findByText("Write how this person agreed.")).toBeTruthy()
    expect(note.getAttribute("aria-invalid")).toBe("true")
    expect(shop.askedFor("POST")).toEqual([])

    await userEvent.type(note, "By phone ")
    await userEvent.click(screen.getByRole("button", { name: "Record consent" }))
    await screen.findByText("Consent granted: Marketing.")
    expect(shop.askedFor("POST")[0]?.body).toEqual({
      purpose: "marketing",
      action: "grant",
      note: "By phone",
    })
    expect(screen.queryByRole("dialog")).toBeNull()
  })

  it("keeps the form open and says why when the shop refuses", async () => {
    shopWith({}, () => refuse("The note is too long."))
    renderInAdmin(widget)

    await userEvent.click(await screen.findByRole("button", { name: "Grant consent: Marketing" }))
    await userEvent.type(screen.getByLabelText("How do you know?"), "By phone")
    await userEvent.click(screen.getByRole("button", { name: "Record consent" }))
    expect(await screen.findByText("The note is too long.")).toBeTruthy()
    expect(screen.getByRole("dialog")).toBeTruthy()
  })

  it("keeps the proof: wording, IP address, browser, order and who did it", async () => {
    const user = { id: "user_1", email: "ann@example.com", first_name: "Ann", last_name: "Lee" }
    jest.spyOn(sdk.admin.user, "retrieve").mockResolvedValue({ user } as never)
    const atCheckout = aConsentEvent({
      wording: "Send me updates.",
      ip_address: "203.0.113.7",
      user_agent: "Firefox",
      order_id: "order_1",
    })
    const byHand = aConsentEvent({
      id: "2",
      source: "admin",
      actor_id: "user_1",
      note: "By phone",
    })
    shopWith(onePage({ history: [byHand, atCheckout] }))
    renderInAdmin(widget)

    await userEvent.click(await screen.findByRole("button", { name: "History" }))
    const drawer = await screen.findByRole("dialog", { name: "Consent history" })
    for (const text of ["Send me updates.", "203.0.113.7", "Firefox", "By phone"]) {
      expect(within(drawer).getByText(text)).toBeTruthy()
    }
    expect(await within(drawer).findByText(/Ann Lee/)).toBeTruthy()
    const link = within(drawer).getByRole<HTMLAnchorElement>("link", { name: "Open order" })
    expect(link.getAttribute("href")).toBe("/orders/order_1")
  })
})
