import { z } from "zod"
import { pageQueryShape, pageShape } from "./page"

const prefilledMessageSchema = z.string().trim().min(1).max(140)

/** `GET /admin/whatsapp/phone-numbers/:id/qr-codes?limit=&offset=`; Meta keeps at most 2,000. */
export const listQrCodesSchema = z.object(pageQueryShape)

/** `POST /admin/whatsapp/phone-numbers/:id/qr-codes` */
export const createQrCodeSchema = z.strictObject({
  /** What the person's message says when the chat opens. */
  prefilled_message: prefilledMessageSchema,
  image: z.enum(["SVG", "PNG"]).default("SVG"),
})
export type CreateQrCode = z.input<typeof createQrCodeSchema>

/** `POST /admin/whatsapp/phone-numbers/:id/qr-codes/:code` */
export const updateQrCodeSchema = z.strictObject({ prefilled_message: prefilledMessageSchema })
export type UpdateQrCode = z.input<typeof updateQrCodeSchema>

export const qrCodeSchema = z.object({
  code: z.string(),
  prefilled_message: z.string(),
  /** The link the code holds. */
  link: z.string(),
  /** The picture; null when Meta gave none. */
  image_url: z.string().nullable(),
})
export type AdminQrCode = z.output<typeof qrCodeSchema>
export const qrCodeResponseSchema = z.object({ qr_code: qrCodeSchema })
export type AdminQrCodeResponse = z.output<typeof qrCodeResponseSchema>

export const qrCodesResponseSchema = z.object({
  qr_codes: z.array(qrCodeSchema),
  ...pageShape,
})
export type AdminQrCodesResponse = z.output<typeof qrCodesResponseSchema>

/** `DELETE /admin/whatsapp/phone-numbers/:id/qr-codes/:code` */
export const deletedQrCodeResponseSchema = z.object({
  id: z.string(),
  object: z.literal("whatsapp_qr_code"),
  deleted: z.literal(true),
})
export type AdminDeletedQrCodeResponse = z.output<typeof deletedQrCodeResponseSchema>
