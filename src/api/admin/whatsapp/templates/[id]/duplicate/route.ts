import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminTemplatesCreatedResponse, DuplicateTemplate } from "../../../../../../contract"
import { copyTemplatesWorkflow } from "../../../../../../workflows"
import { answerCreated } from "../../answer-created"
import { templateActor } from "../../template-actor"

/** Makes drafts of a template under another name: in its language, or in those that are asked for. */
export async function POST(
  req: AuthenticatedMedusaRequest<DuplicateTemplate>,
  res: MedusaResponse<AdminTemplatesCreatedResponse>
) {
  const { id, actorId } = await templateActor(req)
  const { name, languages, account_id: accountId } = req.validatedBody
  const { result } = await copyTemplatesWorkflow(req.scope).run({
    input: { ...{ id, name, languages, accountId, actorId }, how: "duplicated" },
  })
  await answerCreated(req, res, result)
}
