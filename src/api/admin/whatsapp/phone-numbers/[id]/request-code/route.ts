import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type { AdminPhoneNumberResponse, requestCodeSchema } from "../../../../../../contract"
import { actOnNumber } from "../../act-on-number"

/** Has Meta text or call the number with a code. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.output<typeof requestCodeSchema>>,
  res: MedusaResponse<AdminPhoneNumberResponse>
) {
  const { method, language } = req.validatedBody
  await actOnNumber(req, res, {
    action: "phone_number.code_requested",
    act: (whatsapp, numberId) => whatsapp.requestNumberCode(numberId, { method, language }),
    details: { method, language },
  })
}
