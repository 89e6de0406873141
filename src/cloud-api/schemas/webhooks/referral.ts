import { z } from "zod"
import { openEnum } from "../shared/wire-enum"

/** The advertisement or post a conversation began from; on its first message only. */
export const referralSchema = z.looseObject({
  source_url: z.string().optional(),
  source_id: z.string().optional(),
  source_type: openEnum<"ad" | "post">().optional(),
  headline: z.string().optional(),
  body: z.string().optional(),
  media_type: openEnum<"image" | "video">().optional(),
  image_url: z.string().optional(),
  video_url: z.string().optional(),
  thumbnail_url: z.string().optional(),
  /** The click's id; absent for ads placed in statuses. */
  ctwa_clid: z.string().optional(),
})
export type Referral = z.output<typeof referralSchema>
