import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type {
  AdminTemplateAnalyticsResponse,
  templateAnalyticsQuerySchema,
} from "../../../../../../contract"
import { whatsappModule } from "../../../../../../workflows"

/** What became of a template's messages, day by day and language by language. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.output<typeof templateAnalyticsQuerySchema>>,
  res: MedusaResponse<AdminTemplateAnalyticsResponse>
) {
  const { from, to } = req.validatedQuery
  const analytics = await whatsappModule(req.scope).templateAnalytics({
    ...{ templateId: req.params.id ?? "", from, to },
    now: new Date(),
  })
  res.json({ analytics })
}
