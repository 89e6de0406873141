import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type { AdminTemplatesResponse, listTemplatesSchema } from "../../../../contract"
import { whatsappModule } from "../../../../workflows"
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
