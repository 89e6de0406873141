import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { generateEntityId } from "@medusajs/framework/utils"
import type { z } from "zod"
import type { AdminTestMessageResponse, sendTestMessageSchema } from "../../../../../contract"
import { explainReason, isReason } from "../../../../../domain/messages"
import { sendTestMessageWorkflow, whatsappModule } from "../../../../../workflows"
import { actorOf } from "../../../../actor-of"
import { refused } from "../../../../../modules/whatsapp"

/** Sends a message to a person of the shop, through everything a customer's goes through. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.output<typeof sendTestMessageSchema>>,
  res: MedusaResponse<AdminTestMessageResponse>
) {
  const { number_id: numberId, phone } = req.validatedBody
  const { result: message } = await sendTestMessageWorkflow(req.scope).run({
    input: { numberId, phone, requestId: generateEntityId() },
  })
  if (!message) {
    throw refused("UNEXPECTED_STATE", "test_not_kept")
  }
  await whatsappModule(req.scope).recordAudit({
    actor_id: actorOf(req),
    action: "setup.test_message_sent",
    resource_type: "phone_number",
    resource_id: numberId,
    after: { message_id: message.id },
  })
  const { id, status, reason } = message
  res.json({
    message: { id, status, explanation: reason && isReason(reason) ? explainReason(reason) : null },
  })
}
