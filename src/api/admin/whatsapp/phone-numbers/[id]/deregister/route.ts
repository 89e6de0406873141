import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminPhoneNumberResponse } from "../../../../../../contract"
import { actOnNumber } from "../../act-on-number"

/** Takes the number off the Cloud API; it sends nothing until it is registered again. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminPhoneNumberResponse>
) {
  await actOnNumber(req, res, {
    action: "phone_number.deregistered",
    act: (whatsapp, numberId) => whatsapp.deregisterNumber(numberId),
  })
}
