import { z } from "zod"
import { wireIdSchema } from "../shared/wire-id"

/** A medium somebody sent. Its id lives seven days, its `url` five minutes. */
export const inboundMediaSchema = z.looseObject({
  id: wireIdSchema,
  mime_type: z.string().optional(),
  /** Base64 of the digest. */
  sha256: z.string().optional(),
  url: z.string().optional(),
  caption: z.string().optional(),
  /** Documents. */
  filename: z.string().optional(),
  /** Audio: recorded in the chat. */
  voice: z.boolean().optional(),
  /** Stickers. */
  animated: z.boolean().optional(),
})
export type InboundMedia = z.output<typeof inboundMediaSchema>
