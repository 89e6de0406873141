import { ago, NOW } from "../../__tests__/support/builders"
import { formatRelative, formatStep } from "../format-time"

const relative = (seconds: number) =>
  formatRelative({ date: new Date(ago(seconds)), locale: "en", now: NOW })

describe("times on screen", () => {
  it.each([
    [0, "now"],
    [59, "now"],
    [60, "1 minute ago"],
    [3_599, "59 minutes ago"],
    [7_200, "2 hours ago"],
    [86_400, "yesterday"],
    [-600, "in 10 minutes"],
    [31_536_000, "last year"],
  ])("says of %s seconds ago: %s", (seconds, text) => {
    expect(relative(seconds)).toBe(text)
  })

  it("leaves the date out only on the same day", () => {
    const step = (seconds: number) =>
      formatStep({ date: new Date(ago(seconds)), locale: "en-GB", now: NOW })
    expect(step(60)).not.toContain("2026")
    expect(step(86_400 * 2)).toContain("19 Nov 2026")
  })
})
