import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type {
  AdminTemplateResponse,
  AdminTemplatesResponse,
  createTemplateSchema,
  listTemplatesSchema,
} from "../../../../contract"
import { createTemplatesWorkflow, whatsappModule } from "../../../../workflows"
import { actorOf } from "../../../actor-of"
import { answerTemplate } from "./answer-template"
import { filtersOf } from "./filters-of"

/** Message templates by name and language, without what they say. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.output<typeof listTemplatesSchema>>,
  res: MedusaResponse<AdminTemplatesResponse>
) {
  const { limit, offset, order, ...filters } = req.validatedQuery
  const { reviewCounts, ...found } = await whatsappModule(req.scope).listTemplatesForAdmin({
    ...filtersOf(filters),
    ...{ order, limit, offset },
  })
  res.json({ ...found, review_counts: reviewCounts, limit, offset })
}

/** Makes a draft, which Meta does not see before it is submitted. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.output<typeof createTemplateSchema>>,
  res: MedusaResponse<AdminTemplateResponse>
) {
  const { account_id, name, language, trigger, bindings, library_name, ...body } = req.validatedBody
  const { result } = await createTemplatesWorkflow(req.scope).run({
    input: {
      templates: [
        {
          ...{ accountId: account_id, name, language, trigger, bindings },
          libraryName: library_name,
          content: {
            category: body.category,
            parameterFormat: body.parameter_format,
            components: body.components,
            messageSendTtlSeconds: body.message_send_ttl_seconds ?? null,
            headerMedia: body.header_media ?? null,
          },
        },
      ],
      actorId: actorOf(req),
    },
  })
  await answerTemplate(req, res, result[0]?.id)
}
