import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminAuditLogResponse, ListAuditLog } from "../../../../contract"
import { whatsappModule } from "../../../../workflows"

/** What people of the shop changed, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListAuditLog>,
  res: MedusaResponse<AdminAuditLogResponse>
) {
  const { actor_id: actorId, limit, offset, ...filters } = req.validatedQuery
  const { entries, count } = await whatsappModule(req.scope).listAuditLog({
    ...{ actorId, limit, offset },
    ...filters,
  })
  res.json({ audit_log: entries, count, limit, offset })
}
