import fc from "fast-check"
import { decideRoom, messagingLimitOf, type RoomRequest } from "../messaging-limit"

const marketingTo = (person: string, facts: Partial<RoomRequest> = {}): RoomRequest => ({
  id: `m-${person}`,
  person,
  isFree: false,
  isMarketing: true,
  ...facts,
})
const receiptTo = (person: string, facts: Partial<RoomRequest> = {}) =>
  marketingTo(person, { id: `r-${person}`, isMarketing: false, ...facts })
const ids = (requests: readonly RoomRequest[]) => requests.map(({ id }) => id)

describe("Meta's messaging limit", () => {
  it.each([
    ["TIER_250", 250],
    ["TIER_2K", 2_000],
    ["TIER_100K", 100_000],
    ["2000", 2_000],
    ["TIER_UNLIMITED", null],
    ["TIER_NOT_SET", null],
    [null, null],
  ])("reads %s as %s", (text, limit) => {
    expect(messagingLimitOf(text)).toBe(limit)
  })

  it("lets people be reached who count already, or who wrote", () => {
    const asked = [marketingTo("a", { isFree: true }), marketingTo("b")]
    const { fits, waits } = decideRoom({ asked, used: 100, limit: 100, reserve: 0 })
    expect(ids(fits)).toEqual(["m-a"])
    expect(ids(waits)).toEqual(["m-b"])
  })

  it("counts a person once, however many messages they get", () => {
    const asked = [receiptTo("a"), marketingTo("a"), marketingTo("b")]
    const { fits, waits } = decideRoom({ asked, used: 0, limit: 1, reserve: 0 })
    expect(ids(fits)).toEqual(["r-a", "m-a"])
    expect(ids(waits)).toEqual(["m-b"])
  })

  it("leaves a share of the limit to receipts and codes", () => {
    const asked = [marketingTo("a"), receiptTo("b")]
    const { fits, waits } = decideRoom({ asked, used: 9, limit: 10, reserve: 0.1 })
    expect(ids(fits)).toEqual(["r-b"])
    expect(waits).toMatchObject([{ id: "m-a", after: 2 }])
  })

  it("has each person wait behind the one before", () => {
    const asked = ["a", "b", "b", "c"].map((person) => marketingTo(person))
    const { waits } = decideRoom({ asked, used: 10, limit: 10, reserve: 0 })
    expect(waits.map(({ after }) => after)).toEqual([1, 2, 2, 3])
  })

  it("never lets more people be reached than the limit, and marketing never the share it leaves", () => {
    const request = fc.record({
      id: fc.uuid(),
      person: fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"),
      isFree: fc.constant(false),
      isMarketing: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.array(request, { maxLength: 60 }),
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        (asked, used, limit, reserve) => {
          const { fits, waits } = decideRoom({ asked, used, limit, reserve })
          expect(fits.length + waits.length).toBe(asked.length)
          const reached = new Set(fits.map(({ person }) => person)).size
          expect(reached === 0 || used + reached <= limit).toBe(true)
          const onlyMarketing = fits.every(({ isMarketing }) => isMarketing)
          if (onlyMarketing && reached > 0) {
            expect(used + reached).toBeLessThanOrEqual(Math.floor(limit * (1 - reserve)))
          }
        }
      )
    )
  })
})
