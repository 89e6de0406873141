import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type { AdminPhoneNumberResponse, verifyCodeSchema } from "../../../../../../contract"
import { actOnNumber } from "../../act-on-number"

/** Proves with the code that the number is the shop's. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.output<typeof verifyCodeSchema>>,
  res: MedusaResponse<AdminPhoneNumberResponse>
) {
  const { code } = req.validatedBody
  await actOnNumber(req, res, {
    action: "phone_number.verified",
    act: (whatsapp, numberId) => whatsapp.verifyNumberCode(numberId, code),
    secrets: [code],
  })
}
