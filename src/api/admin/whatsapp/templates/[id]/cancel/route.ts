import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminTemplateResponse } from "../../../../../../contract"
import { cancelTemplateWorkflow } from "../../../../../../workflows"
import { answerTemplate } from "../../answer-template"
import { templateActor } from "../../template-actor"

/** Withdraws a review that was asked for, or else forgets unsent changes. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminTemplateResponse>
) {
  await cancelTemplateWorkflow(req.scope).run({ input: await templateActor(req) })
  await answerTemplate(req, res)
}
