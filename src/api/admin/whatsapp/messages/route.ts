import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type { AdminMessagesResponse, listMessagesSchema } from "../../../../contract"
import { whatsappModule } from "../../../../workflows"
import { presentMessage } from "./present-message"

/** Messages, newest first, each with what became of it and why. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.output<typeof listMessagesSchema>>,
  res: MedusaResponse<AdminMessagesResponse>
) {
  const { order_id, contact_id, customer_id, status, ids, limit, offset } = req.validatedQuery
  const { messages, count } = await whatsappModule(req.scope).listMessagesForAdmin({
    orderId: order_id,
    contactId: contact_id,
    customerId: customer_id,
    status,
    ids,
    limit,
    offset,
  })
  res.json({ messages: messages.map(presentMessage), count, limit, offset })
}
