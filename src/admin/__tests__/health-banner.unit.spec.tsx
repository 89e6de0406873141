/** @jest-environment jsdom */
import { screen } from "@testing-library/react"
import { fakeShop } from "./support/fake-shop"
import { renderInAdmin } from "./support/render-in-admin"
import HealthBanner from "../widgets/health-banner"

const healthIs = (status: string) =>
  fakeShop({ "GET /admin/whatsapp/health": { health: { status, reasons: [] } } })

describe("the banner above every page", () => {
  it("says that WhatsApp does not work, and leads to why", async () => {
    healthIs("failing")
    renderInAdmin(<HealthBanner />)

    const banner = await screen.findByRole("alert")
    expect(banner.textContent).toContain("Not working")
    expect(screen.getByRole("link").getAttribute("href")).toBe("/whatsapp")
  })

  it.each(["ok", "warning"])("says nothing while health is %s", async (status) => {
    const { asked } = healthIs(status)
    renderInAdmin(<HealthBanner />)

    await screen.findByRole("region", { name: /Notifications/ })
    expect(asked).toHaveLength(1)
    expect(screen.queryByRole("alert")).toBeNull()
  })
})
