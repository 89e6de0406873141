/** @jest-environment jsdom */
import { screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { anAccount } from "../../../__tests__/support/builders"
import { renderInAdmin } from "../../../__tests__/support/render-in-admin"
import { AccountPicker, NEW_ACCOUNT } from "../account-picker"

const accounts = [anAccount(), anAccount({ id: "waacc_2", name: "Acme Outlet" })]

async function openPicker(mayAdd: boolean) {
  const onChoose = jest.fn()
  renderInAdmin(
    <AccountPicker accounts={accounts} chosen="waacc_1" onChoose={onChoose} mayAdd={mayAdd} />
  )
  await userEvent.click(await screen.findByRole("combobox", { name: "Account" }))
  return onChoose
}

it("offers every account of the shop", async () => {
  const onChoose = await openPicker(false)
  expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
    "Acme Store",
    "Acme Outlet",
  ])
  await userEvent.click(screen.getByRole("option", { name: "Acme Outlet" }))
  expect(onChoose).toHaveBeenCalledWith("waacc_2")
})

it("offers to connect another where that can be done", async () => {
  const onChoose = await openPicker(true)
  await userEvent.click(screen.getByRole("option", { name: "Connect another account" }))
  expect(onChoose).toHaveBeenCalledWith(NEW_ACCOUNT)
})
