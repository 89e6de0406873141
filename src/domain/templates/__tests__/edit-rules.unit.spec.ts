import { editRules } from "../edit-rules"

const now = new Date("2026-06-30T12:00:00Z")
const HOUR = 60 * 60 * 1000
const ago = (hours: number) => new Date(now.getTime() - hours * HOUR)
const edits = (...hours: number[]) => editRules("APPROVED", "UTILITY", hours.map(ago), now)

describe("editRules", () => {
  it("lets an approved template be edited once a day, its category never", () => {
    expect(edits()).toMatchObject({ allowed: true, categoryAllowed: false, editsLeft: 10 })
    expect(edits(23)).toMatchObject({ allowed: false, editsLeft: 9, nextEditAt: ago(-1) })
    expect(edits(24)).toMatchObject({ allowed: true, nextEditAt: null })
  })

  it("lets it be edited ten times in thirty days", () => {
    const often = Array.from({ length: 10 }, (_, at) => 30 + at * 48)
    const oldest = 30 + 9 * 48
    expect(edits(...often)).toMatchObject({
      allowed: false,
      editsLeft: 0,
      nextEditAt: ago(oldest - 30 * 24),
    })
    expect(edits(...often.slice(0, 9), 30 * 24 + 1)).toMatchObject({ allowed: true, editsLeft: 1 })
  })

  it.each(["REJECTED", "PAUSED", "DRAFT"])("lets one that is %s be edited freely", (status) => {
    const times = Array.from({ length: 20 }, () => now)
    expect(editRules(status, "UTILITY", times, now)).toMatchObject({
      allowed: true,
      categoryAllowed: true,
      editsLeft: null,
    })
  })

  it.each(["PENDING", "IN_APPEAL", "DISABLED", "ARCHIVED", "DELETED", "SOMETHING_NEW"])(
    "says why one that is %s cannot be edited",
    (status) => {
      const rules = editRules(status, "UTILITY", [], now)
      expect(rules.allowed).toBe(false)
      expect(rules.message).toMatch(/\.$/)
    }
  )
})
