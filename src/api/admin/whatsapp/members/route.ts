import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type {
  AdminMemberResponse,
  AdminMembersResponse,
  listMembersSchema,
  saveMemberSchema,
} from "../../../../contract"
import { changeRole } from "./change-role"
import { listMembers } from "./list-members"

/** Admin users of the shop, each with what they may do with WhatsApp. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.output<typeof listMembersSchema>>,
  res: MedusaResponse<AdminMembersResponse>
) {
  const { q, limit, offset } = req.validatedQuery
  const { members, count } = await listMembers({
    container: req.scope,
    filters: q ? { q } : {},
    page: { limit, offset },
  })
  res.json({ members, count, limit, offset })
}

/** Gives a user a role. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.output<typeof saveMemberSchema>>,
  res: MedusaResponse<AdminMemberResponse>
) {
  const { user_id: userId, role } = req.validatedBody
  await changeRole(req, res, { userId, role })
}
