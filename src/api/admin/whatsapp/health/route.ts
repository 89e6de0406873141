import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminHealthResponse } from "../../../../contract"
import { whatsappModule } from "../../../../workflows"
import { presentHealth } from "./present-health"

/** How the shop's WhatsApp is, why, and the figures it is judged by. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminHealthResponse>
) {
  const facts = await whatsappModule(req.scope).retrieveHealthFacts()
  res.json({ health: presentHealth(facts) })
}
