import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminWebhookDeliveryResponse } from "../../../../../../contract"
import { whatsappModule } from "../../../../../../workflows"
import { actorOf } from "../../../../../actor-of"

/** Applies a delivery again, at once: one that was given up, or one that was processed. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminWebhookDeliveryResponse>
) {
  const whatsapp = whatsappModule(req.scope)
  const id = req.params.id ?? ""
  await whatsapp.replayDelivery(id)
  await whatsapp.recordAudit({
    actor_id: actorOf(req),
    action: "webhook_delivery.replayed",
    resource_type: "webhook_delivery",
    resource_id: id,
  })
  res.json({ webhook_delivery: await whatsapp.retrieveDeliveryForAdmin(id) })
}
