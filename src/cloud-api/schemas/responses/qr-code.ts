import { z } from "zod"

/** A short link with a QR code that opens a chat with a message already written. */
export const qrCodeSchema = z.looseObject({
  code: z.string(),
  prefilled_message: z.string().optional(),
  deep_link_url: z.string().optional(),
  /** An image on Meta's servers; only when it was asked for. */
  qr_image_url: z.string().optional(),
})
export type QrCode = z.output<typeof qrCodeSchema>
