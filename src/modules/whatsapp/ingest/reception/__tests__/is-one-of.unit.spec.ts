import { isOneOf } from "../is-one-of"

describe("isOneOf", () => {
  it("finds a secret among several", () => {
    expect(isOneOf("second", ["first", "second"])).toBe(true)
  })

  it.each(["", "firs", "first ", "FIRST"])("does not take %j for a secret", (guess) => {
    expect(isOneOf(guess, ["first", ""])).toBe(false)
  })

  it("finds nothing where there are no secrets", () => {
    expect(isOneOf("", [])).toBe(false)
  })
})
