import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type { AdminTemplateResponse, submitTemplateSchema } from "../../../../../../contract"
import { submitTemplateWorkflow } from "../../../../../../workflows"
import { answerTemplate } from "../../answer-template"
import { templateActor } from "../../template-actor"

/** Hands a template in at Meta for review, new or as an edit of what Meta has. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.output<typeof submitTemplateSchema>>,
  res: MedusaResponse<AdminTemplateResponse>
) {
  const { revision, conflict_is_fine: conflictIsFine } = req.validatedBody
  await submitTemplateWorkflow(req.scope).run({
    input: { ...(await templateActor(req)), revision, conflictIsFine },
  })
  await answerTemplate(req, res)
}
