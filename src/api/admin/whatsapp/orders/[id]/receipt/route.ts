import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "zod"
import type { AdminReceiptResponse, resendReceiptSchema } from "../../../../../../contract"
import { resendReceiptWorkflow, whatsappModule } from "../../../../../../workflows"
import { actorOf } from "../../../../../actor-of"
import { presentMessage } from "../../../messages/present-message"

/** Sends an order's receipt again. Pressing twice with one `request_id` sends once. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.output<typeof resendReceiptSchema>>,
  res: MedusaResponse<AdminReceiptResponse>
) {
  const { result } = await resendReceiptWorkflow(req.scope).run({
    input: { orderId: req.params.id ?? "", requestId: req.validatedBody.request_id },
  })
  const ids = result ? [result.id] : []
  const { messages } = await whatsappModule(req.scope).listMessagesForAdmin({
    ids,
    limit: 1,
    offset: 0,
  })
  const [message] = messages
  if (!message) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The receipt was not kept.")
  }
  await whatsappModule(req.scope).recordAudit({
    actor_id: actorOf(req),
    action: "receipt.sent_again",
    resource_type: "order",
    resource_id: req.params.id ?? "",
    after: { message_id: message.id },
  })
  res.json({ message: presentMessage(message) })
}
