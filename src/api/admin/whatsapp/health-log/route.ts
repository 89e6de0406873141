import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type { AdminHealthLogResponse, listHealthLogSchema } from "../../../../contract"
import { whatsappModule } from "../../../../workflows"

/** When something about an account became better or worse, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.output<typeof listHealthLogSchema>>,
  res: MedusaResponse<AdminHealthLogResponse>
) {
  const { account_id: accountId, limit, offset } = req.validatedQuery
  const page = { accountId, limit, offset }
  const { entries, count } = await whatsappModule(req.scope).listHealthLog(page)
  res.json({ health_log: entries, count, limit, offset })
}
