import { categoryAlert, qualityAlert, sendingState, statusAlert, type AlertFacts } from ".."

const facts = (status: string, more: Partial<AlertFacts> = {}): AlertFacts => ({
  name: "order_confirmation",
  language: "en",
  status,
  statusReason: null,
  sending: sendingState({ status, pause: null }),
  users: [],
  waiting: 0,
  ...more,
})

const cost = {
  currency: "USD" as const,
  list_prices_of: "2026-10-01",
  messages: 1600,
  unknown_messages: 0,
  difference: 84.72,
  markets: [],
}

describe("what an owner is told of a template", () => {
  it.each(["APPROVED", "PENDING", "ARCHIVED", "toString"])("of status %s is nothing", (status) => {
    expect(statusAlert(facts(status))).toBeNull()
  })

  it("says why Meta rejected it, what uses it and what to do", () => {
    const alert = statusAlert(
      facts("REJECTED", {
        statusReason: "INVALID_FORMAT: Add samples.",
        users: ["Order confirmation"],
        waiting: 3,
      })
    )
    expect(alert).toEqual({
      level: "failing",
      title: "WhatsApp rejected the template order_confirmation (en)",
      message:
        "WhatsApp rejected the template order_confirmation (en): INVALID_FORMAT: Add samples. It is used by Order confirmation. 3 messages wait.",
      remedy: "Open the template, change what Meta names, and submit it again.",
    })
  })

  it("says until when it is paused, or that somebody has to resume it", () => {
    const sending = (title: string, until: string | null) =>
      sendingState({ status: "PAUSED", pause: { title, until } })
    expect(
      statusAlert(facts("PAUSED", { sending: sending("FIRST_PAUSE", "2026-11-21T15:00:00Z") }))
    ).toMatchObject({
      level: "warning",
      message: expect.stringContaining("until 2026-11-21 15:00"),
    })
    expect(
      statusAlert(facts("PAUSED", { sending: sending("RATE_LIMITING_PAUSE", null) }))?.remedy
    ).toContain("resume it")
  })

  it("says who is not written to any more, and what a move to marketing costs", () => {
    const { title, message } = categoryAlert(facts("APPROVED"), {
      ...{ state: "done", from: "UTILITY", to: "MARKETING", at: null },
      ...{ without_consent: 1200, cost },
    })
    expect(title).toBe("Meta moved the template order_confirmation (en) from utility to marketing")
    expect(message).toContain("only to people who agreed to marketing. 1200 of its messages")
    expect(message).toContain("about $84.72 more (list prices of 2026-10-01")
  })

  it("warns of a low quality, before WhatsApp pauses it", () => {
    expect(qualityAlert(facts("APPROVED"), "RED")).toMatchObject({
      level: "warning",
      title: "People react badly to the template order_confirmation (en)",
    })
    expect(qualityAlert(facts("APPROVED"), "YELLOW")).toBeNull()
  })

  it("says so when it does not know the price", () => {
    const move = { state: "coming", from: "UTILITY", to: "MARKETING", at: null } as const
    const unknown = { ...cost, difference: null, unknown_messages: 1600 }
    const tell = (known: typeof unknown | typeof cost) =>
      categoryAlert(facts("APPROVED"), { ...move, without_consent: 0, cost: known }).message
    expect(tell(unknown)).toContain("no list price is known")
    expect(tell({ ...cost, unknown_messages: 10 })).toContain("For 10 of them no price is known")
  })
})
