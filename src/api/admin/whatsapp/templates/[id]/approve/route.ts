import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminTemplateResponse, ApproveTemplate } from "../../../../../../contract"
import { reviewTemplateWorkflow } from "../../../../../../workflows"
import { answerTemplate } from "../../answer-template"
import { templateActor } from "../../template-actor"

/** Finds good what somebody asked a review of. Submitting it is another step. */
export async function POST(
  req: AuthenticatedMedusaRequest<ApproveTemplate>,
  res: MedusaResponse<AdminTemplateResponse>
) {
  await reviewTemplateWorkflow(req.scope).run({
    input: { ...(await templateActor(req)), ...req.validatedBody, step: "approve" },
  })
  await answerTemplate(req, res)
}
