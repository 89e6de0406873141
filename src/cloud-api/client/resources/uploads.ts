import { z } from "zod"
import type { GraphSender } from "../graph-sender"
import { pathSegment } from "../path-segment"

export type ResumableUploadRequest = {
  /** @default the token's own app */
  appId?: string
  bytes: Uint8Array
  /** `image/jpeg`, `image/png`, `video/mp4` or `application/pdf`. */
  mimeType: string
  filename: string
  signal?: AbortSignal
}

/** @see https://developers.facebook.com/docs/graph-api/guides/upload */
export type UploadsResource = {
  /** Uploads a picture for a profile, or a sample for a template's header; answers its handle. */
  upload(request: ResumableUploadRequest): Promise<{ handle: string }>
}

const SESSION_ID = /^upload:([A-Za-z0-9+/=_:-]+)(?:\?(.*))?$/

const sessionSchema = z.object({ id: z.string().regex(SESSION_ID) })

/** Meta's resumable upload, in one piece: what is uploaded here is small. */
export function createUploadsResource(sender: GraphSender): UploadsResource {
  return {
    async upload({ appId, bytes, mimeType, filename, signal }) {
      const { id } = await sender.request({
        method: "POST",
        path: `${pathSegment(appId ?? "app")}/uploads`,
        query: { file_name: filename, file_length: bytes.length, file_type: mimeType },
        schema: sessionSchema,
        signal,
      })
      const { h } = await sender.request({
        method: "POST",
        ...addressOf(id),
        content: { contentType: mimeType, body: bytes },
        headers: ["file_offset", "0"],
        schema: z.object({ h: z.string().min(1) }),
        signal,
      })
      return { handle: h }
    },
  }
}

/** A session's id is a path with a signature in its query. */
function addressOf(id: string): { path: string; query: Record<string, string> } {
  const [, session = "", query = ""] = SESSION_ID.exec(id) ?? []
  return { path: `upload:${session}`, query: Object.fromEntries(new URLSearchParams(query)) }
}
