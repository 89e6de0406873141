import { campaignAudience, MOST_LISTED_CONTACTS } from "../campaign-audience"

const problemOf = (audience: unknown) => {
  const parsed = campaignAudience.safeParse(audience)
  return parsed.success ? null : parsed.error.issues[0]?.message
}

describe("the audience of a campaign", () => {
  it("is people who agreed, unless others are asked for", () => {
    expect(campaignAudience.parse({})).toEqual({ consent: "granted" })
  })

  it("is never everybody because a condition was misspelt or left empty", () => {
    expect(problemOf({ tag: ["vip"] })).toContain("tag")
    expect(problemOf({ tags: [] })).not.toBeNull()
    expect(problemOf({ contactIds: [] })).not.toBeNull()
    expect(problemOf({ phonePrefixes: [] })).not.toBeNull()
  })

  it("takes beginnings of phone numbers as they are dialled from anywhere", () => {
    expect(problemOf({ phonePrefixes: ["+49", "+1868"] })).toBeNull()
    for (const wrong of ["49", "+", "+0", "+49%", "0049"]) {
      expect(problemOf({ phonePrefixes: [wrong] })).toBe(
        "Write a phone number's beginning, such as +49."
      )
    }
  })

  it("says what to do with more contacts than can be listed", () => {
    const contactIds = Array.from({ length: MOST_LISTED_CONTACTS + 1 }, (_, n) => `wacon_${n}`)
    expect(problemOf({ contactIds })).toContain("choose the tag")
  })
})
