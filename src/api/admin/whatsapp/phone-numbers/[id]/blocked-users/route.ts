import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type {
  AdminBlockedUsersResponse,
  AdminChangedBlocksResponse,
  BlockUsers,
  listBlockedUsersSchema,
} from "../../../../../../contract"
import { whatsappModule } from "../../../../../../workflows"
import { changeBlocks } from "./change-blocks"

/** A page of the people the number has blocked. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.output<typeof listBlockedUsersSchema>>,
  res: MedusaResponse<AdminBlockedUsersResponse>
) {
  const { after, limit } = req.validatedQuery
  const { users, next } = await whatsappModule(req.scope).listBlockedUsers(req.params.id ?? "", {
    after,
    limit,
  })
  res.json({
    blocked_users: users.map(({ waId, contact }) => ({ wa_id: waId, contact })),
    next,
  })
}

/** Blocks people: they cannot write to the number, and the shop writes to them no more. */
export async function POST(
  req: AuthenticatedMedusaRequest<BlockUsers>,
  res: MedusaResponse<AdminChangedBlocksResponse>
) {
  res.json(await changeBlocks(req, "block"))
}

/** Unblocks people. */
export async function DELETE(
  req: AuthenticatedMedusaRequest<BlockUsers>,
  res: MedusaResponse<AdminChangedBlocksResponse>
) {
  res.json(await changeBlocks(req, "unblock"))
}
