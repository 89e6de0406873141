import fc from "fast-check"
import {
  addGrant,
  countGrants,
  LEAVES_WITHIN_MS,
  liveGrants,
  nextGrantAt,
  returnGrants,
  type MinuteGrants,
} from "../minute-quota"

const LIMIT = 20

/** What a lane that always wants more does: it lets go of some, some of which never leave. */
const step = fc.record({
  waitMs: fc.oneof(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 70_000 })),
  wanted: fc.integer({ min: 0, max: 30 }),
  leavesAfterMs: fc.integer({ min: 0, max: LEAVES_WITHIN_MS }),
  returned: fc.integer({ min: 0, max: 30 }),
})

function mostInAMinute(times: readonly number[]): number {
  const counts = times.map(
    (start) => times.filter((time) => time >= start && time < start + 60_000).length
  )
  return Math.max(0, ...counts)
}

describe("the limit of a minute", () => {
  it("is kept in every minute by what leaves, whenever it leaves and whatever is given back", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 60 }), (steps) => {
        let now = 0
        let grants: MinuteGrants = []
        const left: number[] = []
        for (const { waitMs, wanted, leavesAfterMs, returned } of steps) {
          now += waitMs
          grants = liveGrants(grants, now)
          const granted = Math.max(0, Math.min(wanted, LIMIT - countGrants(grants)))
          grants = addGrant(grants, granted, now)
          const back = Math.min(returned, granted)
          grants = returnGrants(grants, back)
          for (let sent = 0; sent < granted - back; sent++) left.push(now + leavesAfterMs)
        }
        return mostInAMinute(left) <= LIMIT
      })
    )
  })

  it("gives everything back when nothing was let go for a little more than a minute", () => {
    const grants = addGrant([], LIMIT, 5_000)
    const at = nextGrantAt(grants) ?? 0
    expect(at).toBeLessThanOrEqual(5_000 + 60_000 + LEAVES_WITHIN_MS)
    expect(countGrants(liveGrants(grants, at))).toBe(0)
  })

  it("is remembered in at most one entry a second", () => {
    let grants: MinuteGrants = []
    for (let now = 0; now < 300_000; now += 50) grants = addGrant(liveGrants(grants, now), 1, now)
    expect(grants.length).toBeLessThanOrEqual(64)
  })
})
