import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type {
  AdminDeletedTemplateResponse,
  AdminTemplateResponse,
  deleteTemplateSchema,
  SaveTemplate,
} from "../../../../../contract"
import { deleteTemplatesWorkflow, saveTemplateWorkflow } from "../../../../../workflows"
import { answerTemplate } from "../answer-template"
import { changesOf } from "../changes-of"
import { templateActor } from "../template-actor"

/** One template in one language, with what it says. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminTemplateResponse>
) {
  await answerTemplate(req, res)
}

/** Saves a draft; of a template at Meta, beside what Meta has. */
export async function POST(
  req: AuthenticatedMedusaRequest<SaveTemplate>,
  res: MedusaResponse<AdminTemplateResponse>
) {
  const { revision } = req.validatedBody
  await saveTemplateWorkflow(req.scope).run({
    input: { ...(await templateActor(req)), revision, changes: changesOf(req.validatedBody) },
  })
  await answerTemplate(req, res)
}

/** Deletes a template in one language or in all, here and at Meta. */
export async function DELETE(
  req: AuthenticatedMedusaRequest<z.output<typeof deleteTemplateSchema>>,
  res: MedusaResponse<AdminDeletedTemplateResponse>
) {
  const { all_languages: allLanguages, in_use_is_fine: inUseIsFine } = req.validatedBody
  const actor = await templateActor(req)
  const { result } = await deleteTemplatesWorkflow(req.scope).run({
    input: { ...actor, allLanguages, inUseIsFine },
  })
  res.json({
    ...{ id: actor.id, object: "whatsapp_template", deleted: true },
    ids: result.map(({ id }) => id),
  })
}
