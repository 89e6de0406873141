/** @jest-environment jsdom */
import { screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { ago, anAccount } from "../../../__tests__/support/builders"
import { renderInAdmin } from "../../../__tests__/support/render-in-admin"
import { PausedAccounts } from "../paused-accounts"
import { SenderBadge } from "../sender-badge"

const problem = {
  code: 190,
  message: "WhatsApp no longer accepts the access token.",
  remedy: "Enter a new one in the settings.",
  since: ago(3_000),
}

describe("what the order page says about the sender", () => {
  it("says nothing more than that it is connected while all is well", () => {
    const { container } = renderInAdmin(<PausedAccounts accounts={[anAccount()]} />)
    expect(container.textContent).toBe("")
  })

  it("alerts to a paused account: why, since when, what to do and what waits", () => {
    renderInAdmin(<PausedAccounts accounts={[anAccount({ problem })]} />)

    const alert = screen.getByRole("alert").textContent
    expect(alert).toContain("Acme Store cannot send")
    expect(alert).toContain(problem.message)
    expect(alert).toContain(problem.remedy)
    expect(alert).toContain("3 messages wait · WhatsApp error 190")
    expect(screen.getByRole("alert").querySelector("time")?.dateTime).toBe(problem.since)
  })

  it("says where to put a new token when the account comes from the environment", () => {
    const account = anAccount({ problem, source: "environment" })
    renderInAdmin(<PausedAccounts accounts={[account]} />)
    expect(screen.getByRole("alert").textContent).toContain("WHATSAPP_ACCESS_TOKEN")
  })

  it("names the state in words, not by colour alone", () => {
    renderInAdmin(<SenderBadge accounts={[anAccount({ problem })]} />)
    expect(screen.getByText("Paused")).toBeTruthy()
  })

  it("says on hover what that means and which number it is", async () => {
    renderInAdmin(<SenderBadge accounts={[anAccount()]} />)
    await userEvent.hover(screen.getByText("Connected"))
    const tip = await screen.findByRole("tooltip")
    expect(tip.textContent).toBe("Messages can be sent. Acme Store · +1 555 010 0001")
  })
})
