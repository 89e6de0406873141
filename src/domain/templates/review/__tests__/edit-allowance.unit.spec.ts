import { editAllowance } from ".."

const NOW = new Date("2026-11-21T12:00:00Z")
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000)

const allowanceOf = (status: string, ...editedHoursAgo: number[]) =>
  editAllowance({ status, editedAt: editedHoursAgo.map(hoursAgo), now: NOW })

describe("an edit at Meta", () => {
  it("is taken of an approved template once a day", () => {
    expect(allowanceOf("APPROVED")).toMatchObject({ allowed: true, editsLeft: 10 })
    expect(allowanceOf("APPROVED", 25)).toMatchObject({ allowed: true, editsLeft: 9 })
    expect(allowanceOf("APPROVED", 200, 5)).toMatchObject({
      allowed: false,
      code: "edited_today",
      editsLeft: 8,
      nextEditAt: hoursAgo(5 - 24),
    })
  })

  it("is taken of an approved template ten times in thirty days", () => {
    const days = Array.from({ length: 10 }, (_, at) => (at + 2) * 48)
    expect(allowanceOf("APPROVED", ...days)).toMatchObject({
      allowed: false,
      code: "edited_often",
      editsLeft: 0,
      nextEditAt: hoursAgo(11 * 48 - 30 * 24),
    })
    expect(allowanceOf("APPROVED", ...days.slice(1), 31 * 24)).toMatchObject({ allowed: true })
  })

  it("never changes the category of an approved template", () => {
    expect(allowanceOf("APPROVED").categoryAllowed).toBe(false)
    expect(allowanceOf("REJECTED").categoryAllowed).toBe(true)
  })

  it.each(["REJECTED", "PAUSED", "DRAFT"])("is not counted while it is %s", (status) => {
    expect(allowanceOf(status, 1, 2, 3)).toMatchObject({ allowed: true, editsLeft: null })
  })

  it.each([
    ["PENDING", "in_review"],
    ["DISABLED", "disabled"],
    ["PENDING_DELETION", "gone"],
    ["ARCHIVED", "gone"],
  ])("is not taken while it is %s, and that is explained", (status, code) => {
    const { allowed, message, ...rest } = allowanceOf(status)
    expect({ allowed, ...rest }).toMatchObject({ allowed: false, code })
    expect(message).toMatch(/\.$/)
  })
})
