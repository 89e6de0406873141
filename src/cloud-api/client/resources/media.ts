import { z } from "zod"
import { mediaInfoSchema, type MediaInfo } from "../../schemas/responses/media-info"
import { successSchema } from "../../schemas/responses/success"
import { wireIdSchema } from "../../schemas/shared/wire-id"
import { downloadMedia, type DownloadRequest, type DownloadedMedia } from "../download-media"
import type { GraphSender } from "../graph-sender"
import { multipartForm } from "../multipart-form"
import { pathSegment } from "../path-segment"

export type UploadRequest = {
  phoneNumberId: string
  bytes: Uint8Array
  mimeType: string
  filename: string
  signal?: AbortSignal
}

/** `phoneNumberId` makes Meta check that the medium belongs to that number. */
type MediaRequest = { mediaId: string; phoneNumberId?: string; signal?: AbortSignal }

export type MediaResource = {
  /** Uploads a medium for thirty days; several messages can use its id. */
  upload(request: UploadRequest): Promise<{ id: string }>
  /** Where a medium can be downloaded during the next five minutes. */
  getUrl(request: MediaRequest): Promise<MediaInfo>
  /** Downloads what `getUrl` or a webhook named, up to a size, from Meta's own hosts only. */
  download(request: DownloadRequest): Promise<DownloadedMedia>
  delete(request: MediaRequest): Promise<void>
}

/** Media that messages carry. */
export function createMediaResource(sender: GraphSender): MediaResource {
  return {
    upload: ({ phoneNumberId, bytes, mimeType, filename, signal }) =>
      sender.request({
        method: "POST",
        path: `${pathSegment(phoneNumberId)}/media`,
        content: multipartForm({
          fields: { messaging_product: "whatsapp", type: mimeType },
          file: { name: "file", filename, mimeType, bytes },
        }),
        schema: z.object({ id: wireIdSchema }),
        signal,
      }),
    getUrl: ({ mediaId, phoneNumberId, signal }) =>
      sender.request({
        method: "GET",
        path: pathSegment(mediaId),
        query: { phone_number_id: phoneNumberId },
        schema: mediaInfoSchema,
        signal,
      }),
    download: (request) => downloadMedia(sender, request),
    async delete({ mediaId, phoneNumberId, signal }) {
      await sender.request({
        method: "DELETE",
        path: pathSegment(mediaId),
        query: { phone_number_id: phoneNumberId },
        schema: successSchema,
        signal,
      })
    },
  }
}
