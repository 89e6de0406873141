import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type { AdminPreviewResponse, previewTemplateSchema } from "../../../../../contract"
import { previewForAdmin } from "../../../../../workflows"

/** A template that is being written, filled with a real order's data or with samples. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.output<typeof previewTemplateSchema>>,
  res: MedusaResponse<AdminPreviewResponse>
) {
  res.json({ preview: await previewForAdmin(req.scope, req.validatedBody) })
}
