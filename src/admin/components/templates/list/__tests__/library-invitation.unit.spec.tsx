/** @jest-environment jsdom */
import { screen } from "@testing-library/react"
import { fakeShop, onePage } from "../../../../__tests__/support/fake-shop"
import { renderInAdmin } from "../../../../__tests__/support/render-in-admin"
import { TemplatesTable } from "../templates-table"

const nothing = { ...onePage({ templates: [] }), languages: [], counts: {}, review_counts: {} }
const shopFor = (role: string) =>
  fakeShop({
    "GET /admin/whatsapp/members/me": { member: { user_id: "user_1", role } },
    "GET /admin/whatsapp/accounts": onePage({ accounts: [] }),
    "GET /admin/whatsapp/templates": nothing,
  })

afterEach(() => jest.restoreAllMocks())

it("leads a shop without templates to the library", async () => {
  shopFor("marketer")
  renderInAdmin(<TemplatesTable />)
  const link = await screen.findByRole("link", { name: "Open the library" })
  expect(link.getAttribute("href")).toBe("/library")
})

it("offers nothing to write to whoever may only look", async () => {
  shopFor("viewer")
  renderInAdmin(<TemplatesTable />)
  expect(await screen.findByText("No templates yet")).toBeTruthy()
  expect(screen.queryByRole("link")).toBeNull()
})
