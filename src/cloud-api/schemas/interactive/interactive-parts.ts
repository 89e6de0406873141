import { z } from "zod"
import { documentMediaSchema, mediaReferenceSchema } from "../shared/media-reference"
import { textUpTo } from "../shared/text-up-to"

/** A header of text only. */
export const textHeaderSchema = z.object({ type: z.literal("text"), text: textUpTo(60) })

/** A header of text or of one medium. */
export const interactiveHeaderSchema = z.discriminatedUnion("type", [
  textHeaderSchema,
  z.object({ type: z.literal("image"), image: mediaReferenceSchema }),
  z.object({ type: z.literal("video"), video: mediaReferenceSchema }),
  z.object({ type: z.literal("document"), document: documentMediaSchema }),
])
export type InteractiveHeader = z.infer<typeof interactiveHeaderSchema>

/** The body most interactive messages need. */
export const bodySchema = z.object({ text: textUpTo(1024) })

export const footerSchema = z.object({ text: textUpTo(60) })
