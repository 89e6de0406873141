import { matchesMask } from "../phone/matches-mask"
import { readPhoneNumber } from "../phone/read-phone-number"

describe("reading a phone number", () => {
  it.each([
    ["(212) 555-0123", "us", "+12125550123"],
    ["0151 23456789", "de", "+4915123456789"],
    ["+44 7400 123456", "us", "+447400123456"],
    ["00447400123456", undefined, "+447400123456"],
    ["+1 555 010 0001", "us", "+15550100001"],
    ["९८७६५ ४३२१०", "IN", "+919876543210"],
  ])("reads %s in %s as %s", (typed, country, e164) => {
    expect(readPhoneNumber(typed, country)).toEqual({ ok: true, e164 })
  })

  it.each([
    ["", "us", "empty"],
    ["   ", "us", "empty"],
    ["2125550123", undefined, "no_country_code"],
    ["2125550123", "zz", "no_country_code"],
    ["call me", "us", "not_a_number"],
    ["+1 212 555 0123 or later", "us", "not_a_number"],
    ["9".repeat(41), "us", "not_a_number"],
    ["1", "us", "too_short"],
    ["21", "us", "too_short"],
    ["+1 212 555 0123 4567 8901", "us", "too_long"],
    ["+999 123 4567", "us", "invalid"],
    ["+44 1", "us", "too_short"],
  ])("refuses %p in %s as %s", (typed, country, reason) => {
    expect(readPhoneNumber(typed, country)).toEqual({ ok: false, reason })
  })
})

describe("telling whether a masked number is the same", () => {
  it("compares the digits that are shown", () => {
    const mask = "+1 ••• ••• 0123"
    expect(matchesMask({ e164: "+12125550123", mask })).toBe(true)
    expect(matchesMask({ e164: "+12125550124", mask })).toBe(false)
    expect(matchesMask({ e164: "+4915123450123", mask })).toBe(false)
  })
})
