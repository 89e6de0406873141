import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type { AdminContactsResponse, listContactsSchema } from "../../../../contract"
import { whatsappModule } from "../../../../workflows"

/** People the shop knows on WhatsApp. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.output<typeof listContactsSchema>>,
  res: MedusaResponse<AdminContactsResponse>
) {
  const { customer_id, q, limit, offset } = req.validatedQuery
  const { contacts, count } = await whatsappModule(req.scope).listContactsForAdmin({
    customerId: customer_id,
    q,
    limit,
    offset,
  })
  res.json({ contacts, count, limit, offset })
}
