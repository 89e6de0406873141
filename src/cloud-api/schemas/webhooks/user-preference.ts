import { z } from "zod"
import { openEnum } from "../shared/wire-enum"
import { wireIdSchema } from "../shared/wire-id"
import { unixSecondsSchema } from "../shared/wire-number"

/** Somebody used WhatsApp's own switch for marketing messages from this business. */
export const userPreferenceSchema = z.looseObject({
  wa_id: wireIdSchema.optional(),
  user_id: z.string().optional(),
  parent_user_id: z.string().optional(),
  category: openEnum<"marketing_messages">(),
  value: openEnum<"stop" | "resume" | "signup">(),
  detail: z.string().optional(),
  signup_id: wireIdSchema.optional(),
  timestamp: unixSecondsSchema,
})
export type UserPreference = z.output<typeof userPreferenceSchema>
