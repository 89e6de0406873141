import { z } from "zod"
import { wireIdSchema } from "../shared/wire-id"
import { wireNumberSchema } from "../shared/wire-number"

/** Where a medium can be downloaded for the next five minutes, and what it is. */
export const mediaInfoSchema = z.looseObject({
  id: wireIdSchema,
  url: z.url(),
  mime_type: z.string().optional(),
  sha256: z.string().optional(),
  file_size: wireNumberSchema.optional(),
})
export type MediaInfo = z.output<typeof mediaInfoSchema>
