/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { fakeShop } from "../../../__tests__/support/fake-shop"
import { renderInAdmin } from "../../../__tests__/support/render-in-admin"
import { RouteDrawer } from "@medusajs/dashboard/components"
import { RemovalForm } from "../removal-form"

const PATH = "/admin/whatsapp/phone-numbers/wanum_1"
const name = { display_phone_number: "+1 555 010 0002", verified_name: "Acme Store" }
const number = { ...name, account_id: "waacc_1", account_name: "Acme Store" }
const removal = {
  refusal: null,
  numbers: [{ id: "wanum_1", ...number, is_default: false, queued: 3 }],
  queued: 3,
  in_flight: 0,
  automations: [],
  sales_channels: [],
  regions: [],
  new_default: null,
  move_targets: [{ id: "wanum_2", ...number, moves: 3 }],
}

afterEach(() => jest.restoreAllMocks())

it("asks what becomes of what waits before a number goes, and does that", async () => {
  const shop = fakeShop({
    [`GET ${PATH}/removal`]: { removal },
    [`DELETE ${PATH}`]: { id: "wanum_1", canceled: 0, moved: 3 },
  })
  renderInAdmin(
    <RouteDrawer>
      <RemovalForm resource="phone-numbers" id="wanum_1" name="+1 555 010 0001" />
    </RouteDrawer>
  )

  const [, move] = await screen.findAllByRole("radio")
  expect(shop.askedFor("DELETE")).toHaveLength(0)
  await userEvent.click(move!)
  await userEvent.click(screen.getByRole("button", { name: /remove/i }))

  await waitFor(() => expect(shop.askedFor("DELETE")).toHaveLength(1))
  expect(shop.askedFor("DELETE")[0]?.body).toEqual({
    queued: "move",
    move_to_number_id: "wanum_2",
  })
})

it("leaves a way out when nobody can say what removing it would do", async () => {
  fakeShop({})
  renderInAdmin(
    <RouteDrawer>
      <RemovalForm resource="phone-numbers" id="wanum_1" name="+1 555 010 0001" />
    </RouteDrawer>
  )
  expect(await screen.findByRole("alert")).toBeTruthy()
  expect(screen.getByRole("button", { name: "Cancel" })).toBeTruthy()
  expect(screen.queryByRole("button", { name: /remove/i })).toBeNull()
})
