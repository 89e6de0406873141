import { newIds } from "../new-ids"

describe("ids of many new rows", () => {
  it("are a prefix and a ULID each", () => {
    for (const id of newIds("wahook", 50)) {
      expect(id).toMatch(/^wahook_[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
    }
  })

  it("are all different", () => {
    expect(new Set(newIds("wahook", 10_000)).size).toBe(10_000)
  })

  it("sort behind those made before, whoever made them", () => {
    jest.useFakeTimers({ now: 1_750_000_000_000 })
    const [earlier = ""] = newIds("wahook", 1)
    jest.setSystemTime(1_750_000_000_001)
    const [later = ""] = newIds("wahook", 1)
    jest.useRealTimers()
    expect(earlier < later).toBe(true)
  })

  it("use every character of the alphabet", () => {
    const tails = newIds("wahook", 1_000).map((id) => id.slice(-16))
    expect(new Set(tails.join("")).size).toBe(32)
  })

  it("are none when none are asked for", () => {
    expect(newIds("wahook", 0)).toEqual([])
  })
})
