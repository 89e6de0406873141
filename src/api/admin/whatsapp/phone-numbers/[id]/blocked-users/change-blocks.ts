import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { AdminChangedBlocksResponse, BlockUsers } from "../../../../../../contract"
import { whatsappModule } from "../../../../../../workflows"
import { actorOf } from "../../../../../actor-of"

/** Blocks or unblocks the people a request names, and remembers who did it to how many. */
export async function changeBlocks(
  req: AuthenticatedMedusaRequest<BlockUsers>,
  action: "block" | "unblock"
): Promise<AdminChangedBlocksResponse> {
  const numberId = req.params.id ?? ""
  const whatsapp = whatsappModule(req.scope)
  const result = await whatsapp.changeBlocks({ numberId, action, users: req.validatedBody.users })
  await whatsapp.recordAudit({
    actor_id: actorOf(req),
    action: `phone_number.users_${action}ed`,
    resource_type: "phone_number",
    resource_id: numberId,
    after: { users: result.changed, failed: result.failed.length },
  })
  return result
}
