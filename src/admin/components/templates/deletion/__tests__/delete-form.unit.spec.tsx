/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { aTemplate } from "../../../../__tests__/support/builders"
import { fakeShop } from "../../../../__tests__/support/fake-shop"
import { renderInAdmin } from "../../../../__tests__/support/render-in-admin"
import { RouteDrawer } from "@medusajs/dashboard/components"
import { DeleteForm } from "../delete-form"

const PATH = "/admin/whatsapp/templates/watpl_1"
const sending = { state: "sends", reason: null, until: null, needs_unpause: false }
const unused = { automations: [], campaigns: [], waiting: 0, sending, category_change: null }
const spanish = {
  id: "watpl_2",
  language: "es",
  status: "APPROVED",
  category: "UTILITY",
  review_state: "none" as const,
  has_draft: false,
}

const open = (template = aTemplate()) =>
  renderInAdmin(
    <RouteDrawer>
      <DeleteForm template={template} />
    </RouteDrawer>
  )

afterEach(() => jest.restoreAllMocks())

it("deletes a template in use only once somebody says that this is fine", async () => {
  const automations = [
    { id: "waaut_1", name: "Receipts", trigger: "payment.captured", enabled: true },
  ]
  const shop = fakeShop({
    [`GET ${PATH}/usage`]: { usage: { ...unused, automations } },
    [`DELETE ${PATH}`]: { ids: ["watpl_1"] },
  })
  open()

  expect(await screen.findByText(/Receipts/)).toBeTruthy()
  const remove = screen.getByRole<HTMLButtonElement>("button", { name: "Delete" })
  expect(remove.disabled).toBe(true)
  await userEvent.click(screen.getByRole("checkbox"))
  await userEvent.click(remove)

  await waitFor(() => expect(shop.askedFor("DELETE")).toHaveLength(1))
  expect(shop.askedFor("DELETE")[0]?.body).toEqual({ all_languages: false, in_use_is_fine: true })
})

it("deletes every language when asked to", async () => {
  const shop = fakeShop({
    [`GET ${PATH}/usage`]: { usage: unused },
    [`DELETE ${PATH}`]: { ids: ["watpl_1", "watpl_2"] },
  })
  open(aTemplate({ siblings: [spanish] }))

  const [, every] = await screen.findAllByRole("radio")
  await userEvent.click(every!)
  await userEvent.click(screen.getByRole("button", { name: "Delete" }))

  await waitFor(() => expect(shop.askedFor("DELETE")).toHaveLength(1))
  expect(shop.askedFor("DELETE")[0]?.body).toEqual({ all_languages: true, in_use_is_fine: false })
})
