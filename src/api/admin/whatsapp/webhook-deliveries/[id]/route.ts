import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminWebhookDeliveryResponse } from "../../../../../contract"
import { whatsappModule } from "../../../../../workflows"

/** One delivery with its body: what people wrote, and their numbers. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminWebhookDeliveryResponse>
) {
  const delivery = await whatsappModule(req.scope).retrieveDeliveryForAdmin(req.params.id ?? "")
  res.json({ webhook_delivery: delivery })
}
