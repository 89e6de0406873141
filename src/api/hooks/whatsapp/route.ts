import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { whatsappModule } from "../../../workflows"

// Answers end plainly: `send` would make an ETag for each, and nobody asks for one again.

/** Meta's handshake. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { status, headers, body } = await whatsappModule(req.scope).answerHandshake(req.query)
  res.status(status).set(headers).end(body)
}

/** A delivery of Meta's: answered once it is durable. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { status, headers, body } = await whatsappModule(req.scope).answerDelivery(req)
  res.status(status).set(headers).end(body)
}
