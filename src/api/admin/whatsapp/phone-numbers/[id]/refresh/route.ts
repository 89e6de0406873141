import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminPhoneNumberResponse } from "../../../../../../contract"
import { whatsappModule } from "../../../../../../workflows"
import { loadNumber } from "../../load-numbers"

/** Asks Meta how the number is. Nothing of the shop's changes, so nothing is recorded. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminPhoneNumberResponse>
) {
  const numberId = req.params.id ?? ""
  await whatsappModule(req.scope).refreshNumber(numberId)
  res.json({ phone_number: await loadNumber(req.scope, numberId) })
}
