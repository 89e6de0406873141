import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type { exportTemplatesSchema, TemplateFile } from "../../../../../contract"
import { whatsappModule } from "../../../../../workflows"
import { filtersOf } from "../filters-of"

/** The chosen templates as a file that can be imported, here or in another shop. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.output<typeof exportTemplatesSchema>>,
  res: MedusaResponse<TemplateFile>
) {
  const file = await whatsappModule(req.scope).exportTemplates(filtersOf(req.validatedBody))
  res.setHeader("content-disposition", `attachment; filename="whatsapp-templates.json"`)
  res.json(file)
}
