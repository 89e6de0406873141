import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { whatsappModule } from "../../../workflows"

type Answer = Awaited<ReturnType<ReturnType<typeof whatsappModule>["answerDelivery"]>>

/** Meta's handshake. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  write(res, await whatsappModule(req.scope).answerHandshake(req.query))
}

/** A delivery of Meta's: answered once it is durable. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  write(res, await whatsappModule(req.scope).answerDelivery(req))
}

/** Plainly: Express would look up the type and make an ETag, and nobody asks for one again. */
function write(res: MedusaResponse, { status, headers, body }: Answer): void {
  res.statusCode = status
  for (const name in headers) res.setHeader(name, headers[name] ?? "")
  res.end(body)
}
