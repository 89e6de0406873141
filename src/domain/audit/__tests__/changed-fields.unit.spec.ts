import { changedFields } from "../changed-fields"

describe("what a change changed", () => {
  it("is the fields that differ", () => {
    const before = { name: "Shop", limits: { day: 1 }, is_default: true }
    const after = { name: "Store", limits: { day: 1 }, is_default: true }
    expect(changedFields({ before, after })).toEqual({
      before: { name: "Shop" },
      after: { name: "Store" },
    })
  })

  it("tells what was added from what was there", () => {
    expect(changedFields({ before: { a: 1 }, after: { a: 1, b: 2 } })).toEqual({
      before: {},
      after: { b: 2 },
    })
  })

  it("is everything of what was made or deleted", () => {
    expect(changedFields({ before: undefined, after: { a: 1 } })).toEqual({
      before: null,
      after: { a: 1 },
    })
    expect(changedFields({ before: { a: 1 }, after: null })).toEqual({
      before: { a: 1 },
      after: null,
    })
  })
})
