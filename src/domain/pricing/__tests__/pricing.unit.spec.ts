import { compareCategoryCost, marketOf, rateOf } from ".."

const NOVEMBER = new Date("2026-11-21T12:00:00Z")

describe("the market of a number", () => {
  it.each([
    ["+573001234567", "colombia"],
    ["5511912345678", "brazil"],
    ["+12025550123", "north_america"],
    ["+18095550123", "rest_of_latin_america"],
    ["+351912345678", "rest_of_western_europe"],
    ["+79161234567", "russia"],
    ["+77011234567", "other"],
    ["+35812345678", "rest_of_western_europe"],
    ["+3541234567", "other"],
  ])("of %s is %s", (phone, market) => {
    expect(marketOf(phone)).toBe(market)
  })

  it("is not known of somebody who has only a user id", () => {
    expect(marketOf("US.13491208655302741918")).toBeNull()
  })
})

describe("list prices", () => {
  it("are those of the day", () => {
    const mexico = { market: "mexico", category: "MARKETING" } as const
    expect(rateOf({ ...mexico, on: new Date("2026-09-30T12:00:00Z") })).toBe(0.0305)
    expect(rateOf({ ...mexico, on: NOVEMBER })).toBe(0.0397)
  })

  it("are not made up for a market that is not listed", () => {
    expect(rateOf({ market: "germany", category: "UTILITY", on: NOVEMBER })).toBeNull()
    expect(rateOf({ market: "pakistan", category: "MARKETING", on: NOVEMBER })).toBeNull()
  })

  it("are not known before the first day of the list", () => {
    const on = new Date("2026-01-01T00:00:00Z")
    expect(rateOf({ market: "brazil", category: "UTILITY", on })).toBeNull()
  })
})

describe("what a move to marketing costs", () => {
  const move = { from: "UTILITY", to: "MARKETING", now: NOVEMBER } as const

  it("is the difference of list prices for the messages lately sent, by market", () => {
    const cost = compareCategoryCost({
      ...move,
      recipients: [
        { prefix: "5511", messages: 1000 },
        { prefix: "5521", messages: 500 },
        { prefix: "5730", messages: 100 },
      ],
    })
    expect(cost.markets).toEqual([
      {
        market: "brazil",
        name: "Brazil",
        messages: 1500,
        from: 0.0068,
        to: 0.0625,
        difference: 83.55,
      },
      expect.objectContaining({ market: "colombia", messages: 100, difference: 1.17 }),
    ])
    expect(cost).toMatchObject({
      currency: "USD",
      list_prices_of: "2026-10-01",
      messages: 1600,
      unknown_messages: 0,
      difference: 84.72,
    })
  })

  it("says of how many messages it does not know the price", () => {
    const recipients = [
      { prefix: "5511", messages: 10 },
      { prefix: "4915", messages: 7 },
      { prefix: "US.1", messages: 3 },
    ]
    expect(compareCategoryCost({ ...move, recipients })).toMatchObject({
      messages: 20,
      unknown_messages: 10,
      difference: 0.557,
    })
  })

  it("is not known where no price is", () => {
    const recipients = [{ prefix: "4915", messages: 7 }]
    expect(compareCategoryCost({ ...move, recipients })).toMatchObject({
      unknown_messages: 7,
      difference: null,
    })
    expect(compareCategoryCost({ ...move, recipients: [] })).toMatchObject({
      messages: 0,
      difference: null,
    })
  })
})
