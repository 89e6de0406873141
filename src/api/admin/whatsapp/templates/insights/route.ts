import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type { AdminEnableInsightsResponse, enableInsightsSchema } from "../../../../../contract"
import { whatsappModule } from "../../../../../workflows"
import { actorOf } from "../../../../actor-of"

/** Has Meta count an account's templates. Meta has no way back. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.output<typeof enableInsightsSchema>>,
  res: MedusaResponse<AdminEnableInsightsResponse>
) {
  const { account_id } = req.validatedBody
  const whatsapp = whatsappModule(req.scope)
  await whatsapp.enableTemplateInsights(account_id)
  await whatsapp.recordAudit({
    actor_id: actorOf(req),
    action: "templates.insights_enabled",
    resource_type: "account",
    resource_id: account_id,
  })
  res.json({ insights: { account_id, enabled: true } })
}
