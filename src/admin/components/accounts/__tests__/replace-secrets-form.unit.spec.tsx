/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { anAccount } from "../../../__tests__/support/builders"
import { fakeShop } from "../../../__tests__/support/fake-shop"
import { renderInAdmin } from "../../../__tests__/support/render-in-admin"
import { RouteDrawer } from "@medusajs/dashboard/components"
import { ReplaceSecretsForm } from "../replace-secrets-form"

const PATH = "/admin/whatsapp/accounts/waacc_1"

afterEach(() => jest.restoreAllMocks())

it("sends only the secrets somebody typed, so that the others stay", async () => {
  const shop = fakeShop({ [`POST ${PATH}`]: { account: anAccount() } })
  renderInAdmin(
    <RouteDrawer>
      <ReplaceSecretsForm account={anAccount()} />
    </RouteDrawer>
  )

  await userEvent.type(await screen.findByLabelText(/access token/i), "new-token")
  await userEvent.click(screen.getByRole("button", { name: "Save" }))

  await waitFor(() => expect(shop.askedFor("POST")).toHaveLength(1))
  expect(shop.askedFor("POST")[0]?.body).toEqual({ access_token: "new-token" })
})
