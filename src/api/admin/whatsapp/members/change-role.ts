import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { AdminMemberResponse } from "../../../../contract"
import type { Role } from "../../../../domain/members"
import { whatsappModule } from "../../../../workflows"
import { actorOf } from "../../../actor-of"
import { listMembers } from "./list-members"

/** Gives a user of the shop a role, and answers with the member. */
export async function changeRole(
  req: Pick<AuthenticatedMedusaRequest, "scope" | "auth_context">,
  res: MedusaResponse<AdminMemberResponse>,
  { userId, role }: { userId: string; role: Role }
) {
  const { members: everybody } = await listMembers({ container: req.scope })
  const userIds = everybody.map(({ user_id: id }) => id)
  if (!userIds.includes(userId)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `User ${userId} was not found.`)
  }
  await whatsappModule(req.scope).saveRole({ userId, role, userIds, actorId: actorOf(req) })
  const { members } = await listMembers({ container: req.scope, filters: { id: userId } })
  const [member] = members
  if (!member) throw new MedusaError(MedusaError.Types.NOT_FOUND, `User ${userId} is gone.`)
  res.json({ member })
}
