import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminTemplateResponse } from "../../../../../contract"
import { whatsappModule } from "../../../../../workflows"

/** One template in one language, with what it says. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminTemplateResponse>
) {
  res.json({
    template: await whatsappModule(req.scope).retrieveTemplateForAdmin(req.params.id ?? ""),
  })
}
