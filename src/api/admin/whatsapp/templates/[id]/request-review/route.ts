import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminTemplateResponse, RequestTemplateReview } from "../../../../../../contract"
import { reviewTemplateWorkflow } from "../../../../../../workflows"
import { answerTemplate } from "../../answer-template"
import { templateActor } from "../../template-actor"

/** Asks an owner to look at what is not submitted yet. */
export async function POST(
  req: AuthenticatedMedusaRequest<RequestTemplateReview>,
  res: MedusaResponse<AdminTemplateResponse>
) {
  await reviewTemplateWorkflow(req.scope).run({
    input: { ...(await templateActor(req)), ...req.validatedBody, step: "request_review" },
  })
  await answerTemplate(req, res)
}
