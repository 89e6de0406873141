import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminDeletedQrCodeResponse,
  AdminQrCodeResponse,
  UpdateQrCode,
} from "../../../../../../../contract"
import { whatsappModule } from "../../../../../../../workflows"
import { actorOf } from "../../../../../../actor-of"
import { presentQrCode } from "../present-qr-code"

/** Gives a QR code another message; printed copies keep working. */
export async function POST(
  req: AuthenticatedMedusaRequest<UpdateQrCode>,
  res: MedusaResponse<AdminQrCodeResponse>
) {
  const { id: numberId = "", code = "" } = req.params
  const { prefilled_message } = req.validatedBody
  const whatsapp = whatsappModule(req.scope)
  const qrCode = presentQrCode(
    await whatsapp.updateQrCode(numberId, { code, prefilledMessage: prefilled_message })
  )
  await whatsapp.recordAudit({
    actor_id: actorOf(req),
    action: "phone_number.qr_code_updated",
    resource_type: "phone_number",
    resource_id: numberId,
    after: { link: qrCode.link, prefilled_message },
  })
  res.json({ qr_code: qrCode })
}

/** Deletes a QR code: its link and printed copies stop working. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminDeletedQrCodeResponse>
) {
  const { id: numberId = "", code = "" } = req.params
  const whatsapp = whatsappModule(req.scope)
  await whatsapp.deleteQrCode(numberId, code)
  await whatsapp.recordAudit({
    actor_id: actorOf(req),
    action: "phone_number.qr_code_deleted",
    resource_type: "phone_number",
    resource_id: numberId,
    before: { link: `https://wa.me/message/${code}` },
  })
  res.json({ id: code, object: "whatsapp_qr_code", deleted: true })
}
