import { isWindowOpen, windowExpiresAt } from "../customer-service-window"

const wrote = new Date("2026-03-14T10:00:00.000Z")
const at = (text: string) => ({ lastInboundAt: wrote, now: new Date(text) })

describe("the customer service window", () => {
  it("is closed for somebody who never wrote", () => {
    expect(isWindowOpen({ lastInboundAt: null, now: wrote })).toBe(false)
  })

  it("is open until 24 hours after the last message, and not at the 24th", () => {
    expect(isWindowOpen(at("2026-03-14T10:00:00.000Z"))).toBe(true)
    expect(isWindowOpen(at("2026-03-15T09:59:59.999Z"))).toBe(true)
    expect(isWindowOpen(at("2026-03-15T10:00:00.000Z"))).toBe(false)
  })

  it("says when it closes", () => {
    expect(windowExpiresAt(wrote)).toEqual(new Date("2026-03-15T10:00:00.000Z"))
  })

  it("is open when Meta's clock is a little ahead of ours", () => {
    expect(isWindowOpen(at("2026-03-14T09:59:58.000Z"))).toBe(true)
  })
})
