import fc from "fast-check"
import { createTokenBucket, giveBack, take, type TokenBucket } from "../token-bucket"

interface Request {
  permittedAt: number
  /** When it got its connection. */
  leftAt: number
  arrivedAt: number
  answeredAt: number
}

/** A way to Meta and back: each part takes at least this long, and now and then longer. */
interface Way {
  thereMs: number
  backMs: number
  /**
   * What is added on the way there and on the way back, and before that waiting for a connection,
   * request by request, round and round.
   */
  delays: readonly { there: number; back: number; queue?: number }[]
}

const EVEN: Way = { thereMs: 30, backMs: 50, delays: [{ there: 0, back: 0 }] }

/** The most in any one-second window; a window need only be tried from each one on. */
function busiestSecond(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b)
  let first = 0
  let most = 0
  for (const [last, time] of sorted.entries()) {
    while (time - sorted[first]! >= 1000) first += 1
    most = Math.max(most, last - first + 1)
  }
  return most
}

interface Run {
  bucket: TokenBucket
  seconds: number
  way?: Way
  /** How much later than asked for the lane wakes, turn by turn. */
  lateness?: readonly number[]
  wanted?: number
}

/** A lane that always wants more, wakes when told and hears every answer; the clock is simulated. */
function saturate({ bucket, seconds, way = EVEN, lateness = [0], wanted = 500 }: Run): Request[] {
  const requests: Request[] = []
  let waiting: Request[] = []
  let turn = 0
  for (let now = 0; now < seconds * 1000; turn++) {
    waiting.sort((a, b) => a.answeredAt - b.answeredAt)
    for (const { leftAt, answeredAt } of waiting.filter((one) => one.answeredAt <= now)) {
      giveBack(bucket, answeredAt - leftAt, answeredAt)
    }
    waiting = waiting.filter(({ answeredAt }) => answeredAt > now)
    const { granted, waitMs } = take(bucket, wanted, now)
    for (let count = 0; count < granted; count++) {
      const delay = way.delays[requests.length % way.delays.length] ?? { there: 0, back: 0 }
      const leftAt = now + (delay.queue ?? 0)
      const arrivedAt = leftAt + way.thereMs + delay.there
      const request = {
        permittedAt: now,
        leftAt,
        arrivedAt,
        answeredAt: arrivedAt + way.backMs + delay.back,
      }
      requests.push(request)
      waiting.push(request)
    }
    now += Math.max(1, waitMs) + (lateness[turn % lateness.length] ?? 0)
  }
  return requests
}

const arrivals = (requests: readonly Request[]) => requests.map(({ arrivedAt }) => arrivedAt)
const bucketOf = (ratePerSecond: number) => createTokenBucket({ ratePerSecond, now: 0 })

describe("a token bucket", () => {
  it("lets no more than its rate arrive in any second, however requests bunch up on their way", () => {
    const held = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 }))
    const delay = fc.record({ there: held, back: held, queue: fc.integer({ min: 0, max: 900 }) })
    // One that nothing holds up shows how fast the way is; it may have waited for a connection.
    const calm = delay.map(({ queue }) => ({ there: 0, back: 0, queue }))
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 250 }),
        fc.record({
          thereMs: fc.integer({ min: 0, max: 100 }),
          backMs: fc.integer({ min: 0, max: 100 }),
          delays: fc.tuple(calm, fc.array(delay, { maxLength: 60 })).map((all) => all.flat()),
        }),
        fc.array(fc.integer({ min: 0, max: 1500 }), { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 1, max: 400 }),
        (rate, way, lateness, wanted) => {
          const requests = saturate({ bucket: bucketOf(rate), seconds: 6, way, lateness, wanted })
          return busiestSecond(arrivals(requests)) <= rate
        }
      ),
      { numRuns: 300 }
    )
  })

  it("lets no more than its rate arrive when a second of queueing for connections ends", () => {
    const queued = Array.from({ length: 600 }, () => ({ there: 0, back: 0, queue: 900 }))
    const delays = [...queued, ...queued.map((delay) => ({ ...delay, queue: 0 }))]
    const requests = saturate({ bucket: bucketOf(270), seconds: 12, way: { ...EVEN, delays } })
    expect(busiestSecond(arrivals(requests))).toBeLessThanOrEqual(270)
  })

  it("does not take the first slow answers for the way", () => {
    const cold = Array.from({ length: 100 }, () => ({ there: 900, back: 0 }))
    const delays = [...cold, ...Array.from({ length: 5000 }, () => ({ there: 0, back: 0 }))]
    const requests = saturate({ bucket: bucketOf(100), seconds: 12, way: { ...EVEN, delays } })
    expect(busiestSecond(arrivals(requests))).toBeLessThanOrEqual(100)
  })

  it("remembers how fast the way is through a minute in which everything is held up", () => {
    const bucket = bucketOf(100)
    const held = Array.from({ length: 6000 }, () => ({ there: 300, back: 0 }))
    const delays = [{ there: 0, back: 0 }, ...held, { there: 0, back: 0 }]
    saturate({ bucket, seconds: 60, way: { ...EVEN, delays } })
    expect(bucket.window.fastest.seenMs).toBeLessThan(80 + 35)
  })

  it("lets no more than its rate leave in any second when nothing is answered", () => {
    const bucket = bucketOf(50)
    let granted = 0
    for (let now = 0; now < 5000; now += 7) granted += take(bucket, 100, now).granted
    expect(granted).toBe(50)
  })

  it("keeps that promise when the rate is changed in between", () => {
    const bucket = bucketOf(100)
    for (let now = 0; now < 900; now += 10) take(bucket, 100, now)
    bucket.ratePerSecond = 50
    expect(take(bucket, 100, 900).granted).toBe(0)
  })

  it.each([1, 2, 3, 20, 80, 1000])("holds %i a second within two in a hundred", (rate) => {
    const requests = saturate({ bucket: bucketOf(rate), seconds: 20 })
    expect(requests.length).toBeGreaterThanOrEqual(rate * 20 * 0.98)
    expect(busiestSecond(arrivals(requests))).toBeLessThanOrEqual(rate)
  })

  it("holds its rate within three in a hundred when timers fire late", () => {
    const lateness = [0, 3.7, 1.2, 12, 0.4]
    const requests = saturate({ bucket: bucketOf(1000), seconds: 20, lateness })
    expect(requests.length).toBeGreaterThanOrEqual(20_000 * 0.97)
    expect(busiestSecond(arrivals(requests))).toBeLessThanOrEqual(1000)
  })

  it.each([2, 20, 80])(
    "holds %i a second within two in a hundred when timers fire late",
    (rate) => {
      const requests = saturate({ bucket: bucketOf(rate), seconds: 30, lateness: [2, 5, 1] })
      expect(requests.length).toBeGreaterThanOrEqual(rate * 30 * 0.98)
      expect(busiestSecond(arrivals(requests))).toBeLessThanOrEqual(rate)
    }
  )

  it("loses little of its rate to a way that is a little uneven", () => {
    const delays = [0, 2, 1, 7, 0, 4].map((there) => ({ there, back: 1 }))
    const requests = saturate({ bucket: bucketOf(1000), seconds: 20, way: { ...EVEN, delays } })
    expect(requests.length).toBeGreaterThanOrEqual(20_000 * 0.98)
    expect(busiestSecond(arrivals(requests))).toBeLessThanOrEqual(1000)
  })

  it("spreads messages over the second instead of sending them at its start", () => {
    const requests = saturate({ bucket: bucketOf(1000), seconds: 5 })
    const together = new Map<number, number>()
    for (const { permittedAt } of requests) {
      together.set(permittedAt, (together.get(permittedAt) ?? 0) + 1)
    }
    expect(Math.max(...together.values())).toBeLessThanOrEqual(50)
    const later = [...together].filter(([permittedAt]) => permittedAt > 0).map(([, count]) => count)
    expect(Math.max(...later)).toBeLessThanOrEqual(20)
  })

  it("makes up for what a process that was held up could not take, without ever exceeding its rate", () => {
    // Every second and a half the process stands still for 120 ms.
    const lateness = Array.from({ length: 300 }, (_, turn) => (turn === 299 ? 120 : 0))
    const requests = saturate({ bucket: bucketOf(1000), seconds: 20, lateness })
    expect(requests.length).toBeGreaterThanOrEqual(20_000 * 0.97)
    expect(busiestSecond(arrivals(requests))).toBeLessThanOrEqual(1000)
  })

  it("loses hardly more to moments of standing still than those themselves", () => {
    const lateness = Array.from({ length: 300 }, (_, turn) => (turn === 299 ? 100 : 0.5))
    const way = { ...EVEN, thereMs: 1, backMs: 1 }
    const requests = saturate({ bucket: bucketOf(1000), seconds: 30, lateness, way })
    const settled = arrivals(requests).filter((time) => time > 5_000)
    expect(settled.length).toBeGreaterThanOrEqual(25_000 * 0.99)
    expect(busiestSecond(settled)).toBeLessThanOrEqual(1000)
  })

  it("begins evenly again after a pause, however much waited before it", () => {
    const bucket = bucketOf(1000)
    const takenFrom = (start: number, end: number) => {
      let taken = 0
      for (let now = start; now < end; now += 5) {
        const { granted } = take(bucket, 5000, now)
        for (let count = 0; count < granted; count++) giveBack(bucket, 0, now)
        taken += granted
      }
      return taken
    }
    takenFrom(0, 3000)
    expect(takenFrom(10_000, 10_500)).toBeLessThanOrEqual(850)
  })

  it("makes up for a pause in what is wanted no faster than within its second", () => {
    const bucket = bucketOf(1000)
    let taken = 0
    for (let now = 0; now < 10_000; now += 5) {
      // A trickle at first; then there is more than the rate allows.
      const { granted } = take(bucket, now < 5000 ? 1 : 500, now)
      for (let count = 0; count < granted; count++) giveBack(bucket, 0, now)
      if (now >= 5000 && now < 5100) taken += granted
    }
    expect(taken).toBeLessThanOrEqual(170)
  })

  it("asks a lane back about two hundred times a second, not once for every message", () => {
    const requests = saturate({ bucket: bucketOf(1000), seconds: 5 })
    expect(new Set(requests.map(({ permittedAt }) => permittedAt)).size).toBeLessThanOrEqual(1050)
  })

  it("lets a single message out at once after a pause", () => {
    expect(take(bucketOf(80), 1, 60_000)).toEqual({ granted: 1, waitMs: 0 })
  })

  it("sends slower than one a second when told to", () => {
    const requests = saturate({ bucket: bucketOf(0.5), seconds: 20 })
    expect(requests.length).toBe(10)
  })

  it("is worth waiting for exactly as long as it says while the second has room", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 }),
        (ratePerSecond, gaps) => {
          const bucket = bucketOf(ratePerSecond)
          let now = 0
          for (const gap of gaps) {
            const { granted } = take(bucket, 100, (now += gap))
            for (let count = 0; count < granted; count++) giveBack(bucket, 5000, now - 5000)
          }
          const { granted, waitMs } = take(bucket, 10_000, now)
          expect(granted).toBeLessThan(10_000)
          expect(take(bucket, 10_000, now + waitMs).granted).toBeGreaterThan(0)
        }
      )
    )
  })

  it("forgets what was answered long ago", () => {
    const bucket = bucketOf(100)
    saturate({ bucket, seconds: 60, wanted: 1 })
    expect(bucket.window.answered.length).toBeLessThan(4_000)
  })

  it("refuses a rate that would never send", () => {
    expect(() => bucketOf(0)).toThrow(RangeError)
    expect(() => bucketOf(NaN)).toThrow(RangeError)
  })
})
