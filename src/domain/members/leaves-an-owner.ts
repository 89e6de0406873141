import { DEFAULT_ROLE, type Role } from "./roles"

interface Proposal {
  /** Every admin user there is. */
  userIds: readonly string[]
  /** The roles somebody chose; users without one have the default. */
  chosen: ReadonlyMap<string, Role>
  change: { userId: string; role: Role }
}

/** Whether somebody could still decide who may do what after a change. */
export function leavesAnOwner({ userIds, chosen, change }: Proposal): boolean {
  const roleAfter = (userId: string) =>
    userId === change.userId ? change.role : (chosen.get(userId) ?? DEFAULT_ROLE)
  return [...new Set([...userIds, change.userId])].some((userId) => roleAfter(userId) === "owner")
}
