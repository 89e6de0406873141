import fc from "fast-check"
import { rateFactor, slowDown, type Slowdown } from "../adaptive-rate"

const THROUGHPUT = 130429
const SPAM = 131048
const NOW = Date.UTC(2026, 10, 24)

const refusedOnce = (code = THROUGHPUT, at = NOW) => slowDown(null, code, at)

describe("a number's rate after a refusal", () => {
  it("is whole while Meta refuses nothing", () => {
    expect(rateFactor(null, NOW)).toBe(1)
  })

  it.each([THROUGHPUT, 80007, SPAM])("is halved at once by %i", (code) => {
    expect(rateFactor(refusedOnce(code), NOW)).toBe(0.5)
  })

  it.each([131056, 131026, 190])("is not touched by %i", (code) => {
    expect(refusedOnce(code)).toBeNull()
  })

  it("comes back a tenth at a time, and then is whole again", () => {
    const factors = [0, 9_999, 10_000, 20_000, 49_999, 50_000, 3_600_000].map((ms) =>
      rateFactor(refusedOnce(), NOW + ms)
    )
    expect(factors.map((factor) => factor.toFixed(1))).toEqual([
      ...["0.5", "0.5", "0.6", "0.7", "0.9", "1.0", "1.0"],
    ])
  })

  it("takes hours to come back when people reported the number, whatever else Meta refuses", () => {
    const reported = refusedOnce(SPAM)
    expect(rateFactor(reported, NOW + 60 * 60_000)).toBeCloseTo(0.7)
    const again = slowDown(reported, THROUGHPUT, NOW + 60 * 60_000)
    expect(rateFactor(again, NOW + 60 * 60_000 + 60_000)).toBeCloseTo(0.35)
  })

  it("is halved once by refusals of requests that were under way together", () => {
    const first = refusedOnce()
    expect(slowDown(first, THROUGHPUT, NOW + 500)).toBe(first)
    expect(rateFactor(slowDown(first, THROUGHPUT, NOW + 5_000), NOW + 5_000)).toBe(0.25)
  })

  it("is never more than before a refusal, never nothing, and always comes back", () => {
    const refusal = fc.record({
      code: fc.constantFrom(THROUGHPUT, 80007, SPAM, 131056),
      waitMs: fc.integer({ min: 0, max: 3_600_000 }),
    })
    fc.assert(
      fc.property(fc.array(refusal, { minLength: 1, maxLength: 40 }), (refusals) => {
        let now = NOW
        let slowdown: Slowdown | null = null
        for (const { code, waitMs } of refusals) {
          now += waitMs
          const before = rateFactor(slowdown, now)
          slowdown = slowDown(slowdown, code, now)
          const after = rateFactor(slowdown, now)
          expect(after).toBeLessThanOrEqual(before)
          expect(after).toBeGreaterThan(0)
        }
        expect(rateFactor(slowdown, now + 24 * 3_600_000)).toBe(1)
      })
    )
  })
})
