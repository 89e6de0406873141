import { z } from "zod"
import { optionalTextUpTo } from "./text-up-to"

const exactlyOne = { error: "Give exactly one of id and link" }

/** Media by the id of an upload, or by a link Meta downloads (and caches for ten minutes). */
export const mediaReferenceSchema = z
  .object({ id: z.string().optional(), link: z.url().optional() })
  .refine(hasOneSource, exactlyOne)
export type MediaReference = z.infer<typeof mediaReferenceSchema>

/** An image or a video with its caption. */
export const captionedMediaSchema = z
  .object({
    id: z.string().optional(),
    link: z.url().optional(),
    caption: optionalTextUpTo(1024).optional(),
  })
  .refine(hasOneSource, exactlyOne)

/** A document with its caption and the name it is shown under. */
export const documentMediaSchema = z
  .object({
    id: z.string().optional(),
    link: z.url().optional(),
    caption: optionalTextUpTo(1024).optional(),
    filename: z.string().optional(),
  })
  .refine(hasOneSource, exactlyOne)

/** A voice message or a piece of audio; `voice` needs ogg with opus. */
export const audioMediaSchema = z
  .object({
    id: z.string().optional(),
    link: z.url().optional(),
    voice: z.boolean().optional(),
  })
  .refine(hasOneSource, exactlyOne)

function hasOneSource(media: { id?: string; link?: string }): boolean {
  return (media.id === undefined) !== (media.link === undefined)
}
