import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminTemplateResponse } from "../../../../../../contract"
import { unpauseTemplateWorkflow } from "../../../../../../workflows"
import { answerTemplate } from "../../answer-template"
import { templateActor } from "../../template-actor"

/** Lets a template that Meta paused for its pace be sent again. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminTemplateResponse>
) {
  await unpauseTemplateWorkflow(req.scope).run({ input: await templateActor(req) })
  await answerTemplate(req, res)
}
