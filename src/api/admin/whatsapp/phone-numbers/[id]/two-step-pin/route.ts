import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminPhoneNumberResponse, TwoStepPin } from "../../../../../../contract"
import { actOnNumber } from "../../act-on-number"

/** Sets the PIN of two-step verification. */
export async function POST(
  req: AuthenticatedMedusaRequest<TwoStepPin>,
  res: MedusaResponse<AdminPhoneNumberResponse>
) {
  const { pin } = req.validatedBody
  await actOnNumber(req, res, {
    action: "phone_number.pin_changed",
    act: (whatsapp, numberId) => whatsapp.setTwoStepPin(numberId, pin),
    secrets: [pin],
  })
}
