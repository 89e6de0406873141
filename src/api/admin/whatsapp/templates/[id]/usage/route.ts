import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminTemplateUsageResponse } from "../../../../../../contract"
import { sendingState } from "../../../../../../domain/templates/life"
import { whatsappModule } from "../../../../../../workflows"

/** What uses a template, whether its messages leave, and what a move to another category costs. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminTemplateUsageResponse>
) {
  const templateId = req.params.id ?? ""
  const whatsapp = whatsappModule(req.scope)
  const life = await whatsapp.retrieveTemplateLife(templateId)
  const [[use], change] = await Promise.all([
    whatsapp.templateUsage([templateId]),
    whatsapp.templateCategoryChange({ templateId, now: new Date() }),
  ])
  const { automations = [], campaigns = [], waiting = 0 } = use ?? {}
  res.json({
    usage: {
      ...{ automations, campaigns, waiting },
      sending: sendingState(life),
      category_change: change,
    },
  })
}
