import fc from "fast-check"
import { toStorable } from "../storable"

const read = (source: string) => toStorable(JSON.parse(source), source)

describe("toStorable", () => {
  it("takes out what Postgres refuses, in names too, and leaves whole characters", () => {
    expect(read('{"a\\u0000":["x\\u0000y","\\ud83d","\\ude00\\ud83d\\ude00"]}')).toEqual({
      a: ["xy", "\ufffd", "\ufffd😀"],
    })
  })

  it("leaves values alone that hold nothing of the kind", () => {
    const value = { text: "plain \u00e9", list: [1, null, true] }

    expect(toStorable(value, JSON.stringify(value))).toBe(value)
  })

  it("always gives text that UTF-8 can carry, and changes nothing else", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const escaped = JSON.stringify(text)
        const cleaned = toStorable(JSON.parse(escaped), escaped) as string
        expect(Buffer.from(cleaned).toString("utf8")).toBe(cleaned)
        expect(cleaned).not.toContain("\u0000")
        expect(cleaned).toBe(text.replaceAll("\u0000", ""))
      })
    )
  })
})
