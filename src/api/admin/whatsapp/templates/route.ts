import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type { AdminTemplatesResponse, listTemplatesSchema } from "../../../../contract"
import { whatsappModule } from "../../../../workflows"

/** Message templates by name and language, without what they say. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.output<typeof listTemplatesSchema>>,
  res: MedusaResponse<AdminTemplatesResponse>
) {
  const { account_id, limit, offset, ...filters } = req.validatedQuery
  const found = await whatsappModule(req.scope).listTemplatesForAdmin({
    accountId: account_id,
    ...filters,
    limit,
    offset,
  })
  res.json({ ...found, limit, offset })
}
