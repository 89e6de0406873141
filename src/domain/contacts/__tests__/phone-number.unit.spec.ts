import fc from "fast-check"
import {
  canonicalPhoneNumber,
  fromWaId,
  isE164,
  maskPhoneNumber,
  parsePhoneNumber,
  phoneNumberVariants,
  toWaId,
} from "../phone-number"
import type { E164 } from "../phone-number"

const e164 = (text: string) => text as E164

describe("parsePhoneNumber", () => {
  it.each([
    ["+1 (212) 555-0123", undefined, "+12125550123", "US"],
    ["01512 3456789", "DE", "+4915123456789", "DE"],
    ["0049 1512 3456789", undefined, "+4915123456789", "DE"],
    ["٠١٠٠١٢٣٤٥٦٧", "EG", "+201001234567", "EG"],
    ["09876543210", "in", "+919876543210", "IN"],
    ["011 15 2345-6789", "AR", "+5491123456789", "AR"],
  ])("reads %s written in %s as %s", (input, country, expected, foundIn) => {
    expect(parsePhoneNumber(input, country)).toEqual({
      ok: true,
      e164: expected,
      country: foundIn,
    })
  })

  it("drops the 1 Mexico no longer uses", () => {
    expect(parsePhoneNumber("+52 1 55 1234 5678")).toMatchObject({ e164: "+525512345678" })
  })

  it("adds the 9 Brazil's mobile numbers got", () => {
    expect(parsePhoneNumber("(11) 8765-4321", "BR")).toMatchObject({ e164: "+5511987654321" })
  })

  it("accepts the +1 555 numbers Meta hands out", () => {
    expect(parsePhoneNumber("+1 555 010 0001")).toMatchObject({ ok: true, e164: "+15550100001" })
  })

  it.each([
    ["", undefined, "empty"],
    ["   ", "US", "empty"],
    [null, "US", "empty"],
    ["212 555 0123", undefined, "no_country_code"],
    ["212 555 0123", "XX", "no_country_code"],
    ["call me", "US", "not_a_number"],
    ["call +12125550123", undefined, "not_a_number"],
    ["1".repeat(500), "US", "not_a_number"],
    ["12", "US", "too_short"],
    ["+1 212 55", undefined, "too_short"],
    ["+1 212 555 01234", undefined, "too_long"],
    ["+999 123456", undefined, "invalid"],
    ["+1 000 000 0000", undefined, "invalid"],
  ])("refuses %p in %p as %s, saying what to do", (input, country, reason) => {
    expect(parsePhoneNumber(input, country)).toEqual({
      ok: false,
      reason,
      message: expect.stringMatching(/^[A-Z].+\.$/),
    })
  })

  it("gives E.164 or a reason for any text at all, and never throws", () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.constantFrom("US", "BR", "??")), (text, country) => {
        const parsed = parsePhoneNumber(text, country ?? undefined)
        return parsed.ok ? isE164(parsed.e164) : parsed.message.length > 0
      })
    )
  })

  it("reads its own answer back as the same number", () => {
    const local = fc.tuple(
      fc.constantFrom("US", "GB", "BR", "MX", "AR", "IN", "DE"),
      fc.stringMatching(/^[0-9]{8,11}$/)
    )
    fc.assert(
      fc.property(local, ([country, digits]) => {
        const first = parsePhoneNumber(digits, country)
        fc.pre(first.ok)
        expect(parsePhoneNumber(first.e164)).toEqual(first)
      })
    )
  })
})

describe("phoneNumberVariants", () => {
  it.each([
    ["+5511987654321", ["+5511987654321", "+551187654321"]],
    ["+551187654321", ["+551187654321", "+5511987654321"]],
    ["+525512345678", ["+525512345678", "+5215512345678"]],
    ["+5215512345678", ["+5215512345678", "+525512345678"]],
    ["+5491123456789", ["+5491123456789", "+541123456789"]],
    ["+541123456789", ["+541123456789", "+5491123456789"]],
    ["+12125550123", ["+12125550123"]],
  ])("knows %s under all its forms, itself first", (number, variants) => {
    expect(phoneNumberVariants(e164(number))).toEqual(variants)
  })

  it("does not make a Brazilian landline of a mobile number", () => {
    expect(phoneNumberVariants(e164("+5511957654321"))).toEqual(["+5511957654321"])
  })

  it("finds the same person from either form", () => {
    const number = fc
      .tuple(fc.constantFrom("55", "52", "54", "1", "44"), fc.stringMatching(/^[1-9][0-9]{9,10}$/))
      .map(([code, digits]) => e164(`+${code}${digits}`))

    fc.assert(
      fc.property(number, (one) =>
        phoneNumberVariants(one).every((other) => phoneNumberVariants(other).includes(one))
      )
    )
  })

  it("settles on one form for both", () => {
    expect(canonicalPhoneNumber(e164("+551187654321"))).toBe("+5511987654321")
    expect(canonicalPhoneNumber(e164("+5511987654321"))).toBe("+5511987654321")
    expect(canonicalPhoneNumber(e164("+5215512345678"))).toBe("+525512345678")
  })
})

describe("wa_id", () => {
  it("is the number without its plus, both ways", () => {
    expect(toWaId(e164("+12125550123"))).toBe("12125550123")
    expect(fromWaId("12125550123")).toBe("+12125550123")
    expect(fromWaId("+12125550123")).toBe("+12125550123")
  })

  it("is not a group or a business-scoped id", () => {
    expect(fromWaId("US.13491208655302741918")).toBeNull()
    expect(fromWaId("")).toBeNull()
  })
})

describe("maskPhoneNumber", () => {
  it.each([
    ["+15550100001", "+1 ••• ••• 0001"],
    ["+4915123456789", "+49 •••• •••6789"],
    ["+999123456", "+•••••3456"],
  ])("shows %s as %s", (number, masked) => {
    expect(maskPhoneNumber(e164(number))).toBe(masked)
  })

  it("never shows more than four digits of the national number, nor most of it", () => {
    const number = fc.stringMatching(/^\+[1-9][0-9]{6,14}$/).map(e164)
    fc.assert(
      fc.property(number, (one) => {
        const hidden = maskPhoneNumber(one).match(/•/g)?.length ?? 0
        return hidden >= 2 && maskPhoneNumber(one).replace(/\D/g, "").length <= 3 + 4
      })
    )
  })
})
