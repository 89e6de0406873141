import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "zod"
import type {
  AdminQrCodeResponse,
  AdminQrCodesResponse,
  createQrCodeSchema,
  listQrCodesSchema,
} from "../../../../../../contract"
import { whatsappModule } from "../../../../../../workflows"
import { actorOf } from "../../../../../actor-of"
import { presentQrCode } from "./present-qr-code"

/** The number's QR codes. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.output<typeof listQrCodesSchema>>,
  res: MedusaResponse<AdminQrCodesResponse>
) {
  const { limit, offset } = req.validatedQuery
  const codes = await whatsappModule(req.scope).listQrCodes(req.params.id ?? "")
  res.json({
    qr_codes: codes.slice(offset, offset + limit).map(presentQrCode),
    count: codes.length,
    limit,
    offset,
  })
}

/** Makes a link and its QR code that open a chat with a message already written. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.output<typeof createQrCodeSchema>>,
  res: MedusaResponse<AdminQrCodeResponse>
) {
  const numberId = req.params.id ?? ""
  const { prefilled_message, image } = req.validatedBody
  const whatsapp = whatsappModule(req.scope)
  const qrCode = presentQrCode(
    await whatsapp.createQrCode(numberId, {
      prefilledMessage: prefilled_message,
      imageFormat: image,
    })
  )
  await whatsapp.recordAudit({
    actor_id: actorOf(req),
    action: "phone_number.qr_code_created",
    resource_type: "phone_number",
    resource_id: numberId,
    after: { link: qrCode.link, prefilled_message },
  })
  res.json({ qr_code: qrCode })
}
