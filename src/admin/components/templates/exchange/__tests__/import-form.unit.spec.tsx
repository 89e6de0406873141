/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { anAccount } from "../../../../__tests__/support/builders"
import { fakeShop } from "../../../../__tests__/support/fake-shop"
import { renderInAdmin } from "../../../../__tests__/support/render-in-admin"
import { RouteDrawer } from "@medusajs/dashboard/components"
import { ImportForm } from "../import-form"

const PATH = "/admin/whatsapp/templates"
const template = {
  name: "receipt",
  language: "en",
  category: "UTILITY",
  parameter_format: "NAMED",
  components: [{ type: "BODY", text: "Thank you for your order." }],
}
const content = { format: "medusa-plugin-whatsapp/templates", version: 1, templates: [template] }

function fileOf(text: string): File {
  // jsdom's files cannot be read as text.
  return Object.assign(new File([text], "templates.json"), { text: () => Promise.resolve(text) })
}

function open() {
  const shop = fakeShop({
    [`POST ${PATH}/export`]: { ...content, templates: [] },
    [`POST ${PATH}/import`]: {
      results: [
        {
          index: 0,
          name: "receipt",
          language: "en",
          outcome: "created",
          id: "watpl_1",
          problems: [],
        },
      ],
      counts: { created: 1, same: 0, drafted: 0, skipped: 0, refused: 0 },
    },
  })
  renderInAdmin(
    <RouteDrawer>
      <ImportForm accounts={[anAccount()]} />
    </RouteDrawer>
  )
  return shop
}

const choose = async (text: string) =>
  userEvent.upload(await screen.findByLabelText(/Choose a file/), fileOf(text))

afterEach(() => jest.restoreAllMocks())

it("shows what would become of each template before anything is sent", async () => {
  const shop = open()
  await choose(JSON.stringify(content))

  expect(await screen.findByText("What would happen")).toBeTruthy()
  expect(shop.asked.map(({ path }) => path)).not.toContain(`${PATH}/import`)
  await userEvent.click(screen.getByRole("button", { name: "Import" }))

  await waitFor(() => expect(screen.getByText("What happened")).toBeTruthy())
  expect(shop.asked.find(({ path }) => path === `${PATH}/import`)?.body).toEqual({
    account_id: "waacc_1",
    file: content,
    on_conflict: "skip",
  })
})

it("says so when a file is none of exported templates", async () => {
  open()
  await choose(`{"some": "thing"}`)
  expect((await screen.findByRole("alert")).textContent).toContain("no file of exported templates")
})
