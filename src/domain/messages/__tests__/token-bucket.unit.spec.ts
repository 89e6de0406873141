import fc from "fast-check"
import { createTokenBucket, take } from "../token-bucket"

type Grant = { at: number; count: number }

/** The most granted in any one-second window; a window need only be tried from each grant on. */
function busiestSecond(grants: Grant[]): number {
  const sums = grants.map(({ at: start }) =>
    grants
      .filter(({ at }) => at >= start && at < start + 1000)
      .reduce((sum, { count }) => sum + count, 0)
  )
  return Math.max(0, ...sums)
}

/** A lane that always wants more and wakes when told, a little late. */
function saturate(ratePerSecond: number, seconds: number, lateness: () => number): Grant[] {
  const bucket = createTokenBucket({ ratePerSecond, now: 0 })
  const grants: Grant[] = []
  for (let now = 0; now < seconds * 1000;) {
    const { granted, waitMs } = take(bucket, 500, now)
    if (granted > 0) grants.push({ at: now, count: granted })
    now += waitMs + lateness()
  }
  return grants
}

const total = (grants: Grant[]) => grants.reduce((sum, { count }) => sum + count, 0)

describe("a token bucket", () => {
  it("never grants more than its rate in any one-second window", () => {
    const call = fc.record({
      gap: fc.oneof(fc.double({ min: 0, max: 30, noNaN: true }), fc.integer({ min: 0, max: 2500 })),
      wanted: fc.integer({ min: 0, max: 400 }),
    })
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.array(call, { maxLength: 120 }),
        (ratePerSecond, calls) => {
          const bucket = createTokenBucket({ ratePerSecond, now: 0 })
          let now = 0
          const grants = calls.map(({ gap, wanted }) => {
            now += gap
            return { at: now, count: take(bucket, wanted, now).granted }
          })
          return busiestSecond(grants) <= ratePerSecond
        }
      )
    )
  })

  it("keeps that promise when the rate is changed in between", () => {
    const bucket = createTokenBucket({ ratePerSecond: 100, now: 0 })
    for (let now = 0; now < 900; now += 10) take(bucket, 100, now)
    bucket.ratePerSecond = 50
    expect(take(bucket, 100, 900).granted).toBe(0)
  })

  it.each([1, 2, 3, 20, 80, 1000])("holds %i a second within two in a hundred", (rate) => {
    const grants = saturate(rate, 20, () => 0)
    expect(total(grants)).toBeGreaterThanOrEqual(rate * 20 * 0.98)
    expect(busiestSecond(grants)).toBeLessThanOrEqual(rate)
  })

  it("holds its rate when timers fire late", () => {
    let turn = 0
    const grants = saturate(1000, 10, () => [0, 3.7, 1.2, 12, 0.4][turn++ % 5] ?? 0)
    expect(total(grants)).toBeGreaterThanOrEqual(10_000 * 0.98)
    expect(busiestSecond(grants)).toBeLessThanOrEqual(1000)
  })

  it("spreads messages over the second instead of sending them at its start", () => {
    const grants = saturate(1000, 5, () => 0)
    const most = Math.max(...grants.map(({ count }) => count))
    expect(most).toBeLessThanOrEqual(50)
  })

  it("asks a lane back about a hundred times a second, not once for every message", () => {
    expect(saturate(1000, 5, () => 0).length).toBeLessThanOrEqual(550)
  })

  it("lets a single message out at once after a pause", () => {
    const bucket = createTokenBucket({ ratePerSecond: 80, now: 0 })
    expect(take(bucket, 1, 60_000)).toEqual({ granted: 1, waitMs: 0 })
  })

  it("sends slower than one a second when told to", () => {
    const bucket = createTokenBucket({ ratePerSecond: 0.5, now: 0 })
    expect(take(bucket, 5, 0)).toEqual({ granted: 1, waitMs: 2000 })
    expect(take(bucket, 5, 1999).granted).toBe(0)
    expect(take(bucket, 5, 2000).granted).toBe(1)
  })

  it("is worth waiting for exactly as long as it says", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 }),
        (ratePerSecond, gaps) => {
          const bucket = createTokenBucket({ ratePerSecond, now: 0 })
          let now = 0
          for (const gap of gaps) take(bucket, 100, (now += gap))
          const { granted, waitMs } = take(bucket, 10_000, now)
          expect(granted).toBeLessThan(10_000)
          expect(take(bucket, 10_000, now + waitMs).granted).toBeGreaterThan(0)
        }
      )
    )
  })

  it("forgets what it granted long ago", () => {
    const bucket = createTokenBucket({ ratePerSecond: 100, now: 0 })
    for (let now = 0; now < 600_000; now += 10) take(bucket, 1, now)
    expect(bucket.grants.length).toBeLessThan(500)
  })

  it("refuses a rate that would never send", () => {
    expect(() => createTokenBucket({ ratePerSecond: 0, now: 0 })).toThrow(RangeError)
    expect(() => createTokenBucket({ ratePerSecond: NaN, now: 0 })).toThrow(RangeError)
  })
})
