import { reconciliationWindow } from "../reconciling/reconciliation-window"

const now = new Date("2026-03-14T12:00:00.000Z")
const yearsAgo = new Date("2020-01-01T00:00:00.000Z")

describe("which events count as lost", () => {
  it("is a day's, save the last two minutes', whose subscriber may still be at work", () => {
    expect(reconciliationWindow({ now, automationsSince: [yearsAgo] })).toEqual({
      from: new Date("2026-03-13T12:00:00.000Z"),
      to: new Date("2026-03-14T11:58:00.000Z"),
    })
  })

  it("is nothing from before the oldest automation existed", () => {
    const oldest = new Date("2026-03-14T11:00:00.000Z")
    const newer = new Date("2026-03-14T11:30:00.000Z")

    expect(reconciliationWindow({ now, automationsSince: [newer, oldest] }).from).toEqual(oldest)
  })
})
