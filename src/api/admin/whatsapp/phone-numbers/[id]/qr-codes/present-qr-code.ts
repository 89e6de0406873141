import type { AdminQrCode } from "../../../../../../contract"
import type WhatsappModuleService from "../../../../../../modules/whatsapp/service"

type QrCode = Awaited<ReturnType<WhatsappModuleService["createQrCode"]>>

/** A QR code as the contract has it. */
export function presentQrCode(qrCode: QrCode): AdminQrCode {
  const { code, prefilled_message, deep_link_url, qr_image_url } = qrCode
  return {
    code,
    prefilled_message: prefilled_message ?? "",
    link: deep_link_url ?? `https://wa.me/message/${code}`,
    image_url: qr_image_url ?? null,
  }
}
