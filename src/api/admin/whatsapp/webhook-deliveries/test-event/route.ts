import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type { AdminTestDeliveryResponse, sendTestDeliverySchema } from "../../../../../contract"
import { whatsappModule } from "../../../../../workflows"
import { actorOf } from "../../../../actor-of"

/** Sends a signed delivery about nobody through the shop's own door, and shows what became of it. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.output<typeof sendTestDeliverySchema>>,
  res: MedusaResponse<AdminTestDeliveryResponse>
) {
  const whatsapp = whatsappModule(req.scope)
  const { id, via } = await whatsapp.sendTestDelivery({ accountId: req.validatedBody.account_id })
  await whatsapp.recordAudit({
    actor_id: actorOf(req),
    action: "webhook_delivery.test_sent",
    resource_type: "webhook_delivery",
    resource_id: id,
    after: { via },
  })
  const { body: _, ...delivery } = await whatsapp.retrieveDeliveryForAdmin(id)
  res.json({ webhook_delivery: delivery, via })
}
