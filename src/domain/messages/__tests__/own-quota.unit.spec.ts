import { ownQuotaLeft, ownRoom, type OwnLimits, type OwnUsage } from "../own-quota"

const NOW = Date.parse("2026-11-24T12:00:00Z")
const NONE: OwnLimits = { perMinute: null, perDay: null, perMonth: null }
const UNUSED: OwnUsage = { grants: [], days: new Map(), today: "2026-11-24" }
const used = (days: Record<string, number>): OwnUsage => ({
  ...UNUSED,
  days: new Map(Object.entries(days)),
})
const roomOf = (limits: Partial<OwnLimits>, usage = UNUSED, now = NOW) =>
  ownRoom({ ...NONE, ...limits }, usage, { now, timeZone: "UTC" })

describe("the limits a shop sets a number", () => {
  it("bind nothing when there are none", () => {
    expect(roomOf({})).toEqual({ most: Infinity, until: null })
  })

  it("leave what the tightest one leaves", () => {
    const usage = used({ "2026-11-24": 3, "2026-11-02": 90 })
    expect(roomOf({ perMinute: 50, perDay: 10, perMonth: 100 }, usage).most).toBe(7)
    expect(roomOf({ perMinute: 5, perDay: 10, perMonth: 100 }, usage).most).toBe(5)
    expect(roomOf({ perDay: 1000, perMonth: 100 }, usage).most).toBe(7)
  })

  it("have work wait until the day or the month is over", () => {
    const usage = used({ "2026-11-24": 10 })
    expect(roomOf({ perDay: 10 }, usage)).toEqual({
      most: 0,
      until: Date.parse("2026-11-25T00:00:00Z"),
    })
    expect(roomOf({ perDay: 10, perMonth: 10 }, usage).until).toBe(
      Date.parse("2026-12-01T00:00:00Z")
    )
  })

  it("have work wait until the minute has room", () => {
    const usage: OwnUsage = { ...UNUSED, grants: [[NOW - 30_000, 5]] }
    const { most, until } = roomOf({ perMinute: 5 }, usage)
    expect(most).toBe(0)
    expect(until).toBe(NOW + 32_000)
  })

  it("let go of nothing that might leave on either side of midnight", () => {
    const midnight = Date.parse("2026-11-25T00:00:00Z")
    expect(roomOf({ perDay: 10 }, UNUSED, midnight - 1_000)).toEqual({ most: 0, until: midnight })
    expect(roomOf({ perMinute: 10 }, UNUSED, midnight - 1_000).most).toBe(10)
  })

  it("say what is left, never less than nothing", () => {
    const usage = used({ "2026-11-24": 12, "2026-11-01": 1 })
    expect(ownQuotaLeft({ ...NONE, perDay: 10 }, usage, NOW)).toEqual({
      perMinute: { limit: null, used: 0, left: null },
      perDay: { limit: 10, used: 12, left: 0 },
      perMonth: { limit: null, used: 13, left: null },
    })
  })
})
