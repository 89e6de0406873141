import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendWhatsappMessagesWorkflow, type MessageIntent } from "../../../../../../src/workflows"

/** What an order does once it is placed: runs the workflow all messages go through. */
export async function POST(req: MedusaRequest<MessageIntent>, res: MedusaResponse) {
  const { result } = await sendWhatsappMessagesWorkflow(req.scope).run({
    input: { messages: [req.body] },
  })
  res.json({ messages: result })
}
