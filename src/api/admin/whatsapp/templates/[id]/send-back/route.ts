import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminTemplateResponse, SendBackTemplate } from "../../../../../../contract"
import { reviewTemplateWorkflow } from "../../../../../../workflows"
import { answerTemplate } from "../../answer-template"
import { templateActor } from "../../template-actor"

/** Says what should be changed before it is submitted. */
export async function POST(
  req: AuthenticatedMedusaRequest<SendBackTemplate>,
  res: MedusaResponse<AdminTemplateResponse>
) {
  await reviewTemplateWorkflow(req.scope).run({
    input: { ...(await templateActor(req)), ...req.validatedBody, step: "send_back" },
  })
  await answerTemplate(req, res)
}
