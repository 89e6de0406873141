/** @jest-environment jsdom */
import { screen } from "@testing-library/react"
import type { AdminTemplateUsage } from "../../../../../contract"
import { aTemplate } from "../../../../__tests__/support/builders"
import { fakeShop } from "../../../../__tests__/support/fake-shop"
import { renderInAdmin } from "../../../../__tests__/support/render-in-admin"
import { TemplateSection } from "../template-section"

const USAGE: AdminTemplateUsage = {
  automations: [],
  campaigns: [],
  waiting: 0,
  sending: { state: "sends", reason: null, until: null, needs_unpause: false },
  category_change: null,
}

const shopWith = (usage: Partial<AdminTemplateUsage> = {}, role = "owner") =>
  fakeShop({
    "GET /admin/whatsapp/members/me": { member: { user_id: "user_1", role } },
    "GET /admin/whatsapp/templates/watpl_1/usage": { usage: { ...USAGE, ...usage } },
  })

afterEach(() => jest.restoreAllMocks())

it("says why Meta rejected a template, what it recommends, and leads to the correction", async () => {
  shopWith()
  const rejection = { reason: "INVALID_FORMAT", recommendation: "Add a closing sentence." }
  renderInAdmin(<TemplateSection template={aTemplate({ status: "REJECTED", rejection })} />)

  expect(screen.getByText(/a variable at the beginning or end/)).toBeTruthy()
  expect(screen.getByText("Add a closing sentence.")).toBeTruthy()
  expect(await screen.findByRole("link", { name: "Correct and resubmit" })).toBeTruthy()
})

it("says when a paused template comes back, and how much waits for it", async () => {
  const sending = {
    state: "waits" as const,
    reason: null,
    until: "2026-11-21T13:00:00.000Z",
    needs_unpause: false,
  }
  shopWith({ sending, waiting: 12 })
  renderInAdmin(<TemplateSection template={aTemplate({ status: "PAUSED" })} />)

  expect(await screen.findByText(/It comes back by itself/)).toBeTruthy()
  expect(screen.getByText("Waiting messages: 12")).toBeTruthy()
  expect(screen.queryByRole("button", { name: "Resume" })).toBeNull()
})

it("says what stops and what it costs when Meta moves a template to marketing", async () => {
  shopWith({
    category_change: {
      state: "done",
      from: "UTILITY",
      to: "MARKETING",
      at: null,
      without_consent: 40,
      cost: {
        currency: "USD",
        list_prices_of: "2026-10-01",
        messages: 100,
        unknown_messages: 0,
        difference: 5.57,
        markets: [],
      },
    },
  })
  renderInAdmin(<TemplateSection template={aTemplate({ category: "MARKETING" })} />)

  expect(await screen.findByText(/moved it from Utility to Marketing/)).toBeTruthy()
  expect(screen.getByText(/40 of the 100 messages/)).toBeTruthy()
  expect(screen.getByText(/\$5\.57 more/)).toBeTruthy()
})

it("offers a viewer nothing they may not do", async () => {
  shopWith({}, "viewer")
  renderInAdmin(<TemplateSection template={aTemplate({ status: "REJECTED" })} />)

  expect(await screen.findByText("Rejected by Meta:")).toBeTruthy()
  expect(screen.queryByRole("link", { name: "Correct and resubmit" })).toBeNull()
})
