/** @jest-environment jsdom */
import { screen } from "@testing-library/react"
import { renderInAdmin } from "../../../__tests__/support/render-in-admin"
import { Welcome } from "../welcome"

it("leads a shop without an account to the set-up", () => {
  renderInAdmin(<Welcome />)

  expect(screen.getByRole("link").getAttribute("href")).toBe("/settings/whatsapp/setup")
})
