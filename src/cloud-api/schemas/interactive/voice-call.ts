import { z } from "zod"
import { textUpTo } from "../shared/text-up-to"
import { bodySchema } from "./interactive-parts"

/** A button that calls the business inside WhatsApp. */
export const voiceCallSchema = z.object({
  type: z.literal("voice_call"),
  body: bodySchema,
  action: z.object({
    name: z.literal("voice_call"),
    parameters: z
      .object({
        display_text: textUpTo(20).optional(),
        ttl_minutes: z.number().int().min(1).max(43200).optional(),
        payload: textUpTo(512).optional(),
      })
      .optional(),
  }),
})
