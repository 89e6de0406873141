import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminContactResponse } from "../../../../../contract"
import { whatsappModule } from "../../../../../workflows"

/** One person the shop knows on WhatsApp. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminContactResponse>
) {
  res.json({
    contact: await whatsappModule(req.scope).retrieveContactForAdmin(req.params.id ?? ""),
  })
}
