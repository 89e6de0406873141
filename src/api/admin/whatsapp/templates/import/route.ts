import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type { AdminImportTemplatesResponse, importTemplatesSchema } from "../../../../../contract"
import { importTemplatesWorkflow } from "../../../../../workflows"
import { actorOf } from "../../../../actor-of"

/** Takes a file of templates in: what is new becomes drafts, and nothing goes to Meta by itself. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.output<typeof importTemplatesSchema>>,
  res: MedusaResponse<AdminImportTemplatesResponse>
) {
  const { account_id: accountId, file, on_conflict: onConflict } = req.validatedBody
  const { result } = await importTemplatesWorkflow(req.scope).run({
    input: { accountId, templates: file.templates, onConflict, actorId: actorOf(req) },
  })
  res.json(result)
}
