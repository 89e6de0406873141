import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type {
  AdminWebhookDeliveriesResponse,
  listWebhookDeliveriesSchema,
} from "../../../../contract"
import { whatsappModule } from "../../../../workflows"

/** Deliveries of Meta's, newest first, without what they hold. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.output<typeof listWebhookDeliveriesSchema>>,
  res: MedusaResponse<AdminWebhookDeliveriesResponse>
) {
  const { state, limit, offset } = req.validatedQuery
  const { deliveries, count } = await whatsappModule(req.scope).listDeliveriesForAdmin({
    state,
    limit,
    offset,
  })
  res.json({ webhook_deliveries: deliveries, count, limit, offset })
}
