/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type { AdminSetupCheck } from "../../../../contract"
import { fakeShop } from "../../../__tests__/support/fake-shop"
import { renderInAdmin } from "../../../__tests__/support/render-in-admin"
import { CheckRow } from "../check-row"

const check: AdminSetupCheck = {
  id: "app_subscribed",
  status: "fail",
  message: "The app is not subscribed.",
  remedy: "Subscribe it to the account.",
  console: { label: "App dashboard", url: "https://developers.facebook.com/apps/1" },
  fix: "subscribe_app",
}
const setup = { account_id: "waacc_1", number_id: "wanum_1" }
const roleIs = (role: string) => ({
  "GET /admin/whatsapp/members/me": { member: { user_id: "user_1", role } },
})

afterEach(() => jest.restoreAllMocks())

describe("a check of the set-up", () => {
  it("says what is wrong, what to do and where at Meta, and mends it for an owner", async () => {
    const shop = fakeShop({
      ...roleIs("owner"),
      "POST /admin/whatsapp/setup/fixes": { fix: { message: "Subscribed.", verify_token: null } },
    })
    renderInAdmin(<CheckRow setup={setup} check={check} />)

    expect(screen.getByText(check.message)).toBeTruthy()
    expect(screen.getByText("Subscribe it to the account.")).toBeTruthy()
    expect(screen.getByRole("link", { name: /App dashboard/ }).getAttribute("href")).toBe(
      check.console?.url
    )
    await userEvent.click(await screen.findByRole("button"))
    await waitFor(() => expect(shop.askedFor("POST")).toHaveLength(1))
    expect(shop.askedFor("POST")[0]?.body).toEqual({ account_id: "waacc_1", fix: "subscribe_app" })
    expect(await screen.findByText("The app now receives the account's webhooks.")).toBeTruthy()
  })

  it("offers no button to who may only look", async () => {
    const shop = fakeShop(roleIs("viewer"))
    renderInAdmin(<CheckRow setup={setup} check={check} />)

    await waitFor(() => expect(shop.asked).toHaveLength(1))
    expect(screen.queryByRole("button")).toBeNull()
  })
})
