import { chooseDefault, type DefaultCandidate } from "../choose-default"

const number = (numberId: string, accountId: string, isDefault = false): DefaultCandidate => ({
  numberId,
  accountId,
  isDefault,
})

const removed = [number("n1", "a1", true)]
const left = [number("n3", "a2"), number("n2", "a1")]

describe("the default after a number is gone", () => {
  it("stays when another number is removed", () => {
    expect(chooseDefault({ removed: [number("n3", "a2")], left: removed })).toBeNull()
  })

  it("is the one asked for", () => {
    expect(chooseDefault({ removed, left, wanted: "n3", takesOver: "n2" })).toBe("n3")
  })

  it("else the one that takes over the messages, else one of the same account, else any", () => {
    expect(chooseDefault({ removed, left, takesOver: "n3" })).toBe("n3")
    expect(chooseDefault({ removed, left })).toBe("n2")
    expect(chooseDefault({ removed, left: [number("n3", "a2")] })).toBe("n3")
  })

  it("is none when nothing is left", () => {
    expect(chooseDefault({ removed, left: [] })).toBeNull()
  })
})
