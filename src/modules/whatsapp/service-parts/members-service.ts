import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { leavesAnOwner, type Role } from "../../../domain/members"
import { recordAudit } from "../operations/audit/record-audit"
import {
  listChosenRoles,
  lockMembers,
  roleOf,
  saveRole,
  type ChosenRole,
} from "../operations/members/members"
import { WhatsappProbeService } from "./probe-service"
import { transactionOf } from "./transaction-of"
import { refused } from "../refused"

/** Who may do what with WhatsApp. */
export class WhatsappMembersService extends WhatsappProbeService {
  /** A user's role: the chosen one, or everybody's. */
  async roleOf(userId: string): Promise<Role> {
    return roleOf(this.db, userId)
  }

  /** The roles somebody chose, of these users. */
  async listChosenRoles(userIds: string[]): Promise<ChosenRole[]> {
    return listChosenRoles(this.db, userIds)
  }

  /** Gives a user a role, unless nobody were an owner then. */
  @InjectTransactionManager()
  async saveRole(
    change: {
      userId: string
      role: Role
      actorId: string | null
      /** Every admin user there is: one who is gone cannot be the owner who is left. */
      userIds: string[]
    },
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<void> {
    const { userId, role, actorId, userIds } = change
    const db = transactionOf(ctx)
    await lockMembers(db)
    const chosen = new Map((await listChosenRoles(db)).map((one) => [one.userId, one.role]))
    if (!leavesAnOwner({ userIds, chosen, change: { userId, role } })) {
      throw refused("NOT_ALLOWED", "last_owner")
    }
    const before = await roleOf(db, userId)
    await saveRole(db, { userId, role })
    await recordAudit(db, [
      {
        actor_id: actorId,
        action: "member.role_changed",
        resource_type: "member",
        resource_id: userId,
        before: { role: before },
        after: { role },
      },
    ])
  }
}
