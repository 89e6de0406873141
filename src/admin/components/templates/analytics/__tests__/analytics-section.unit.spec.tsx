/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react"
import type { AdminTemplateLanguageFigures } from "../../../../../contract"
import { aTemplate } from "../../../../__tests__/support/builders"
import { fakeShop } from "../../../../__tests__/support/fake-shop"
import { renderInAdmin } from "../../../../__tests__/support/render-in-admin"
import { AnalyticsSection } from "../analytics-section"

const NOTHING = { sent: 0, delivered: 0, read: 0, failed: 0, replied: 0, meta: null }
const SOME = { ...NOTHING, sent: 4, delivered: 2 }
const META = { sent: 4, delivered: 2, read: 0, clicked: 1, cost: 0.25 }

function figures(id: string, language: string, totals: AdminTemplateLanguageFigures["totals"]) {
  return { id, language, status: "APPROVED", totals, days: [], clicks: [] }
}

function open(...languages: AdminTemplateLanguageFigures[]) {
  const analytics = {
    from: "2026-10-23",
    to: "2026-11-21",
    currency: "USD",
    insights: { enabled: true, message: null },
    languages,
  }
  fakeShop({ "GET /admin/whatsapp/templates/watpl_1/analytics": { analytics } })
  renderInAdmin(<AnalyticsSection template={aTemplate()} />)
}

const headings = async () =>
  within(await screen.findByRole("region", { name: "By language" }))
    .getAllByRole("columnheader")
    .map(({ textContent }) => textContent)

afterEach(() => jest.restoreAllMocks())

describe("how a template does", () => {
  it("says when there will be figures in place of rows of zeros", async () => {
    open(figures("watpl_1", "en", NOTHING), figures("watpl_2", "es", NOTHING))
    expect(await screen.findByText("No message was sent in this period.")).toBeTruthy()
    expect(screen.getByText(/once an automation/)).toBeTruthy()
    expect(screen.queryByRole("table")).toBeNull()
    expect(screen.queryByText("Delivered")).toBeNull()
  })

  it("compares the languages that were sent, by what somebody counted", async () => {
    open(
      figures("watpl_1", "en", SOME),
      figures("watpl_2", "es", SOME),
      figures("watpl_3", "de", NOTHING)
    )
    expect(await headings()).toEqual([
      ...["Language", "Sent", "Delivered", "Read", "Answered", "Failed"],
    ])
    expect(screen.getByRole("link", { name: /Spanish/ })).toBeTruthy()
    expect(screen.queryByRole("link", { name: /German/ })).toBeNull()
  })

  it("says what they cost once Meta tells", async () => {
    open(
      figures("watpl_1", "en", { ...SOME, meta: META }),
      figures("watpl_2", "es", { ...SOME, meta: META })
    )
    expect(await headings()).toEqual(expect.arrayContaining(["Tapped", "Cost"]))
  })

  it("compares nothing when only this language was sent", async () => {
    open(figures("watpl_1", "en", SOME), figures("watpl_2", "es", NOTHING))
    expect(await screen.findByText("Delivered")).toBeTruthy()
    expect(screen.queryByRole("region", { name: "By language" })).toBeNull()
  })
})
