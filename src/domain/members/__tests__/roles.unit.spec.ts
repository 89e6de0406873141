import { leavesAnOwner, roleCovers, ROLES, type Role } from ".."

describe("roles", () => {
  it("may each do everything the ones before may", () => {
    ROLES.forEach((role, index) => {
      expect(ROLES.filter((least) => roleCovers(role, least))).toEqual(ROLES.slice(0, index + 1))
    })
  })

  const chosen = (roles: Record<string, Role>) => new Map(Object.entries(roles))
  const demote = (userId: string) => ({ userId, role: "agent" as const })

  it("leave an owner where somebody else has the default role", () => {
    expect(leavesAnOwner({ userIds: ["a", "b"], chosen: chosen({}), change: demote("a") })).toBe(
      true
    )
  })

  it("never lose the last owner", () => {
    expect(
      leavesAnOwner({ userIds: ["a", "b"], chosen: chosen({ b: "viewer" }), change: demote("a") })
    ).toBe(false)
    expect(leavesAnOwner({ userIds: ["a"], chosen: chosen({}), change: demote("a") })).toBe(false)
  })

  it("do not count an owner who is no user of the shop any more", () => {
    expect(
      leavesAnOwner({ userIds: ["a"], chosen: chosen({ gone: "owner" }), change: demote("a") })
    ).toBe(false)
  })
})
