import { wireTime } from "../wire-time"

const NOW = new Date("2026-11-21T10:00:00Z")

describe("wireTime", () => {
  it("reads Meta's seconds", () => {
    expect(wireTime(1_750_000_000, NOW)).toEqual(new Date("2025-06-15T15:06:40Z"))
  })

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e300, 1_750_000_000_000])(
    "takes now for %p, which is no time a message was sent",
    (seconds) => {
      expect(wireTime(seconds, NOW)).toBe(NOW)
    }
  )
})
