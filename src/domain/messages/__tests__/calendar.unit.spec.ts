import fc from "fast-check"
import { dayIn, nextDayAt, nextMonthAt } from "../calendar"

const at = (text: string) => Date.parse(text)
const iso = (time: number) => new Date(time).toISOString()
const ZONES = ["UTC", "Asia/Kolkata", "America/New_York", "Pacific/Kiritimati", "Europe/Madrid"]

describe("days where an account is", () => {
  it("begin at midnight there", () => {
    expect(dayIn("Asia/Kolkata", at("2026-11-24T18:29:59Z"))).toBe("2026-11-24")
    expect(dayIn("Asia/Kolkata", at("2026-11-24T18:30:00Z"))).toBe("2026-11-25")
    expect(iso(nextDayAt("Asia/Kolkata", at("2026-11-24T10:00:00Z")))).toBe(
      "2026-11-24T18:30:00.000Z"
    )
  })

  it("have 23 or 25 hours when the clocks change", () => {
    expect(iso(nextDayAt("Europe/Madrid", at("2026-03-28T23:00:00Z")))).toBe(
      "2026-03-29T22:00:00.000Z"
    )
    expect(iso(nextDayAt("Europe/Madrid", at("2026-10-24T22:00:00Z")))).toBe(
      "2026-10-25T23:00:00.000Z"
    )
  })

  it("are UTC's where the time zone is not known", () => {
    expect(dayIn(null, at("2026-11-24T23:59:59Z"))).toBe("2026-11-24")
    expect(dayIn("71", at("2026-11-25T00:00:00Z"))).toBe("2026-11-25")
  })

  it("make months that end where their last day ends", () => {
    expect(iso(nextMonthAt("America/New_York", at("2026-02-10T00:00:00Z")))).toBe(
      "2026-03-01T05:00:00.000Z"
    )
    expect(iso(nextMonthAt(null, at("2026-12-31T23:59:59.999Z")))).toBe("2027-01-01T00:00:00.000Z")
  })

  it("follow each other without a gap", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: at("2020-01-01T00:00:00Z"), max: at("2035-01-01T00:00:00Z") }),
        (zone, now) => {
          const next = nextDayAt(zone, now)
          expect(next).toBeGreaterThan(now)
          expect(next - now).toBeLessThanOrEqual(25 * 3_600_000)
          expect(dayIn(zone, next - 1)).toBe(dayIn(zone, now))
          expect(dayIn(zone, next) > dayIn(zone, now)).toBe(true)
        }
      ),
      { numRuns: 200 }
    )
  })
})
