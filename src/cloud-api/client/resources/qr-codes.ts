import { pageSchema } from "../../schemas/responses/page"
import { qrCodeSchema, type QrCode } from "../../schemas/responses/qr-code"
import { successSchema } from "../../schemas/responses/success"
import type { GraphSender } from "../graph-sender"
import { iteratePages, nextCursor } from "../pages"
import { pathSegment } from "../path-segment"

type NumberRequest = { phoneNumberId: string; signal?: AbortSignal }

export type QrImageFormat = "SVG" | "PNG"

export type CreateQrCodeRequest = NumberRequest & {
  /** What the chat opens with, at most 140 characters. */
  prefilledMessage: string
  /** @default "SVG" */
  imageFormat?: QrImageFormat
}

export type UpdateQrCodeRequest = NumberRequest & { code: string; prefilledMessage: string }

/** @see https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes */
export type QrCodesResource = {
  /** Every QR code of a number, at most 2,000. */
  list(request: NumberRequest & { imageFormat?: QrImageFormat }): Promise<QrCode[]>
  create(request: CreateQrCodeRequest): Promise<QrCode>
  /** Gives a code another message; printed copies keep working. */
  update(request: UpdateQrCodeRequest): Promise<QrCode>
  delete(request: NumberRequest & { code: string }): Promise<void>
}

/** Short links with QR codes that open a chat. */
export function createQrCodesResource(sender: GraphSender): QrCodesResource {
  const pathOf = (id: string) => `${pathSegment(id)}/message_qrdls`
  return {
    async list({ phoneNumberId, imageFormat = "SVG", signal }) {
      const fields = `code,prefilled_message,deep_link_url,qr_image_url.format(${imageFormat})`
      const pages = iteratePages(async (after) => {
        const page = await sender.request({
          method: "GET",
          path: pathOf(phoneNumberId),
          query: { fields, limit: 100, after },
          schema: pageSchema(qrCodeSchema),
          signal,
        })
        return { data: page.data, after: nextCursor(page) }
      })
      const codes: QrCode[] = []
      for await (const code of pages) codes.push(code)
      return codes
    },
    create: ({ phoneNumberId, prefilledMessage, imageFormat = "SVG", signal }) =>
      sender.request({
        method: "POST",
        path: pathOf(phoneNumberId),
        json: { prefilled_message: prefilledMessage, generate_qr_image: imageFormat },
        schema: qrCodeSchema,
        signal,
      }),
    update: ({ phoneNumberId, code, prefilledMessage, signal }) =>
      sender.request({
        method: "POST",
        path: pathOf(phoneNumberId),
        json: { code, prefilled_message: prefilledMessage },
        schema: qrCodeSchema,
        signal,
      }),
    async delete({ phoneNumberId, code, signal }) {
      await sender.request({
        method: "DELETE",
        path: `${pathOf(phoneNumberId)}/${pathSegment(code)}`,
        schema: successSchema,
        signal,
      })
    },
  }
}
