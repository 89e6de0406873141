import { timeLeft } from "../time-left"

describe("how long an offer lasts", () => {
  const now = Date.UTC(2027, 0, 1)

  it.each([
    [-1, "Offer ended"],
    [30_000, "Ends in 1 minute"],
    [3 * 3_600_000, "Ends in 3 hours"],
    [24 * 3_600_000, "Ends in 1 day"],
    [30 * 3_600_000, "Ends in 2 days"],
  ])("is told of %i milliseconds: %s", (left, said) => {
    expect(timeLeft(now + left, now)).toBe(said)
  })
})
