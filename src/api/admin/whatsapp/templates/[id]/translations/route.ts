import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminTemplateResponse, TranslateTemplate } from "../../../../../../contract"
import { copyTemplatesWorkflow } from "../../../../../../workflows"
import { answerTemplate } from "../../answer-template"
import { templateActor } from "../../template-actor"

/** Makes a draft in another language, which starts with the texts and samples of this one. */
export async function POST(
  req: AuthenticatedMedusaRequest<TranslateTemplate>,
  res: MedusaResponse<AdminTemplateResponse>
) {
  const { id, actorId } = await templateActor(req)
  const { language } = req.validatedBody
  const { result } = await copyTemplatesWorkflow(req.scope).run({
    input: { id, intoLanguage: language, how: "translated", actorId },
  })
  await answerTemplate(req, res, result[0]?.id)
}
