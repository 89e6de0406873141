import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminPhoneNumberResponse, RegisterNumber } from "../../../../../../contract"
import { actOnNumber } from "../../act-on-number"

/** Registers the number for the Cloud API with its PIN. */
export async function POST(
  req: AuthenticatedMedusaRequest<RegisterNumber>,
  res: MedusaResponse<AdminPhoneNumberResponse>
) {
  const { pin } = req.validatedBody
  await actOnNumber(req, res, {
    action: "phone_number.registered",
    act: (whatsapp, numberId) => whatsapp.registerNumber(numberId, pin),
    secrets: [pin],
  })
}
