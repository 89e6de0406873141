import { z } from "zod"
import { templateHeaderMediaSchema } from "./templates-content"

const MEGABYTE = 1024 * 1024

/** What a header's sample may be. Meta takes documents of up to 100 MB; a sample has no need of that. */
export const HEADER_MEDIA_TYPES = {
  "image/jpeg": { format: "IMAGE", maxBytes: 5 * MEGABYTE },
  "image/png": { format: "IMAGE", maxBytes: 5 * MEGABYTE },
  "video/mp4": { format: "VIDEO", maxBytes: 16 * MEGABYTE },
  "application/pdf": { format: "DOCUMENT", maxBytes: 16 * MEGABYTE },
} as const
export type HeaderMediaType = keyof typeof HEADER_MEDIA_TYPES

/** `POST /admin/whatsapp/templates/header-media`: the body is the bytes themselves. */
export const uploadHeaderMediaSchema = z.object({
  account_id: z.string().min(1).max(255),
  file_name: z.string().min(1).max(255).default("sample"),
})

export const headerMediaResponseSchema = z.object({ header_media: templateHeaderMediaSchema })
export type AdminHeaderMediaResponse = z.output<typeof headerMediaResponseSchema>
