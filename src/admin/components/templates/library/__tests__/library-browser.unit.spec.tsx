/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type { AdminLibraryTemplate, AdminTemplateLibraryResponse } from "../../../../../contract"
import { SAMPLE_STOREFRONT_URL, TEMPLATE_LIBRARY } from "../../../../../domain/templates/library"
import { fakeShop, onePage } from "../../../../__tests__/support/fake-shop"
import { renderInAdmin } from "../../../../__tests__/support/render-in-admin"
import en from "../../../../i18n/en.json"
import { LibraryBrowser } from "../library-browser"

const inEnglish = (text: string, status?: string) => ({
  language: "en",
  parameter_format: "NAMED" as const,
  components: [{ type: "BODY", text }],
  template: status ? { id: "watpl_1", status } : null,
})

const aReadyMade = (given: Partial<AdminLibraryTemplate>): AdminLibraryTemplate => ({
  name: "welcome",
  group: "marketing",
  description: "A welcome for new customers",
  category: "MARKETING",
  purpose: "marketing",
  trigger: "customer.created",
  trigger_label: "A customer registers",
  bindings: { body: {} },
  languages: [inEnglish("Welcome to our shop.")],
  ...given,
})

const library: AdminTemplateLibraryResponse = {
  templates: [
    aReadyMade({}),
    aReadyMade({
      name: "order_confirmation",
      group: "orders",
      category: "UTILITY",
      languages: [inEnglish("Thank you for your order.", "APPROVED")],
    }),
  ],
  languages: ["en", "es"],
  storefront_url: null,
  unusable_storefront_url: null,
  count: 2,
}

const openLibrary = (shown = library) => {
  const shop = fakeShop({
    "GET /admin/whatsapp/members/me": { member: { user_id: "user_1", role: "owner" } },
    "GET /admin/whatsapp/accounts": onePage({ accounts: [] }),
    "POST /admin/whatsapp/templates/library/initialise": {
      results: [
        {
          name: "welcome",
          language: "en",
          outcome: "submitted",
          id: "watpl_9",
          status: "PENDING",
          message: null,
        },
      ],
      counts: { created: 0, submitted: 1, exists: 0, kept_as_draft: 0, later: 0 },
    },
  })
  renderInAdmin(<LibraryBrowser library={shown} accountId="waacc_1" onAccount={() => undefined} />)
  return shop
}

afterEach(() => jest.restoreAllMocks())

it("shows what the account has already, and finds a template by what it says", async () => {
  openLibrary()
  expect(screen.getByText("1 of 1 languages")).toBeTruthy()

  await userEvent.type(screen.getByRole("searchbox"), "our shop")
  expect(screen.queryByText("order_confirmation")).toBeNull()
  expect(screen.getByText("welcome")).toBeTruthy()
})

it("sets up what was chosen in the languages wanted, and says what became of it", async () => {
  const shop = openLibrary()
  await userEvent.click(await screen.findByRole("checkbox", { name: "welcome" }))
  await userEvent.click(screen.getByRole("button", { name: "Set up" }))
  const dialog = await screen.findByRole("dialog")
  await userEvent.click(within(dialog).getByRole("checkbox", { name: "Spanish" }))
  await userEvent.click(within(dialog).getByRole("button", { name: "Set up" }))

  await waitFor(() => expect(shop.askedFor("POST")).toHaveLength(1))
  expect(shop.askedFor("POST")[0]?.body).toEqual({
    account_id: "waacc_1",
    names: ["welcome"],
    languages: ["en"],
    submit: true,
  })
  expect(await screen.findByText("Submitted to Meta: 1")).toBeTruthy()
})

it("says once that buttons cannot lead to a storefront that only this machine has", async () => {
  const button = { type: "URL", text: "Shop now", url: SAMPLE_STOREFRONT_URL }
  const words = inEnglish("Welcome to our shop.")
  const languages = [
    { ...words, components: [...words.components, { type: "BUTTONS", buttons: [button] }] },
  ]
  openLibrary({
    ...library,
    templates: [aReadyMade({ languages })],
    unusable_storefront_url: "http://localhost:8000",
  })
  const tip = await screen.findByText(/configuration says http:\/\/localhost:8000/)
  expect(tip.textContent).toContain("set admin.storefrontUrl in medusa-config")

  await userEvent.click(screen.getByRole("button", { name: "Set up all" }))
  const field = await screen.findByLabelText("Your storefront")
  await userEvent.type(field, "http://localhost:8000")
  expect(field.getAttribute("aria-invalid")).toBe("false")
  await userEvent.tab()
  expect(await screen.findByText(/only public addresses that begin with https/)).toBeTruthy()
})

it("describes every ready-made template in the reader's language", () => {
  const described = Object.keys(en.whatsapp.templateLibrary.descriptions).sort()
  expect(described).toEqual(TEMPLATE_LIBRARY.map(({ name }) => name).sort())
})
