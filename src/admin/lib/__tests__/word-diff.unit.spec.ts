import fc from "fast-check"
import { diffWords } from "../word-diff"

describe("the difference of two texts", () => {
  it("is told word by word", () => {
    expect(diffWords("Hi {{name}}, it is here.", "Hi {{name}}, it was here.")).toEqual([
      { kind: "same", text: "Hi {{name}}, it " },
      { kind: "gone", text: "is" },
      { kind: "new", text: "was" },
      { kind: "same", text: " here." },
    ])
  })

  it("is told in one piece where words side by side changed", () => {
    expect(diffWords("so thank you for it", "so thanks a lot for it")).toEqual([
      { kind: "same", text: "so " },
      { kind: "gone", text: "thank you " },
      { kind: "new", text: "thanks a lot " },
      { kind: "same", text: "for it" },
    ])
  })

  it("holds both texts whole", () => {
    const text = fc.array(fc.constantFrom("a", "b", " ", "\n", "c d")).map((all) => all.join(""))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after)
        const without = (kind: string) =>
          parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join("")
        expect([without("new"), without("gone")]).toEqual([before, after])
      })
    )
  })
})
