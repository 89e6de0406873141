import fc from "fast-check"
import { decodeWebhookBody } from "../decode-webhook-body"

const decode = (json: string) => decodeWebhookBody(Buffer.from(json))

describe("decoding a delivery", () => {
  it("keeps ids exact that are too long for a number", () => {
    expect(decode('{"message_template_id":12345678901234567890,"time":1739321024}')).toEqual({
      message_template_id: "12345678901234567890",
      time: 1739321024,
    })
  })

  it("never touches digits inside a text", () => {
    const text = 'order: 12345678901234567890, "quoted": 12345678901234567890'
    expect(decode(JSON.stringify({ id: 1, text, long: [text] }))).toEqual({
      id: 1,
      text,
      long: [text],
    })
    expect(decode(`{"a":12345678901234567890,"text":${JSON.stringify(text)}}`)).toEqual({
      a: "12345678901234567890",
      text,
    })
  })

  it("leaves fractions and exponents alone", () => {
    const json =
      '{"a":0.12345678901234567890,"b":12345678901234567890.5,"c":12345678901234567890e2}'
    expect(decode(json)).toEqual(JSON.parse(json))
  })

  it("reads every other JSON as JSON.parse does", () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: "binary" }), (json) => {
        fc.pre(!/\d{16}/.test(json))
        expect(decode(json)).toEqual(JSON.parse(json))
      })
    )
  })

  it("refuses what is not JSON", () => {
    expect(() => decode("<html>")).toThrow(SyntaxError)
  })
})
