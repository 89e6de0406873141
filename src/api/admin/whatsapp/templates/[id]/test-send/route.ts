import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { generateEntityId } from "@medusajs/framework/utils"
import type { z } from "zod"
import type { AdminTestMessageResponse, testSendTemplateSchema } from "../../../../../../contract"
import { explainReason, isReason } from "../../../../../../domain/messages"
import { sendTemplateTestWorkflow, whatsappModule } from "../../../../../../workflows"
import { actorOf } from "../../../../../actor-of"
import { refused } from "../../../../../../modules/whatsapp"

/** Sends an approved template to a person of the shop, with an order's data or samples. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.output<typeof testSendTemplateSchema>>,
  res: MedusaResponse<AdminTestMessageResponse>
) {
  const templateId = req.params.id ?? ""
  const { number_id: numberId, phone, order } = req.validatedBody
  const { result: message } = await sendTemplateTestWorkflow(req.scope).run({
    input: { templateId, numberId, phone, order, requestId: generateEntityId() },
  })
  if (!message) {
    throw refused("UNEXPECTED_STATE", "test_not_kept")
  }
  await whatsappModule(req.scope).recordAudit({
    actor_id: actorOf(req),
    action: "template.test_sent",
    resource_type: "template",
    resource_id: templateId,
    after: { message_id: message.id },
  })
  const { id, status, reason } = message
  res.json({
    message: { id, status, explanation: reason && isReason(reason) ? explainReason(reason) : null },
  })
}
