import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminTemplateResponse } from "../../../../../contract"
import { answerTemplate } from "../answer-template"

/** One template in one language, with what it says. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminTemplateResponse>
) {
  await answerTemplate(req, res)
}
