import { z } from "zod"
import { wireIdSchema } from "../shared/wire-id"
import { unixSecondsSchema } from "../shared/wire-number"

const changedIdSchema = z.looseObject({
  previous: z.string().optional(),
  current: z.string().optional(),
})

/** Somebody's business-scoped user id changed, as it does with their phone number. */
export const userIdUpdateSchema = z.looseObject({
  wa_id: wireIdSchema.optional(),
  detail: z.string().optional(),
  user_id: changedIdSchema.optional(),
  parent_user_id: changedIdSchema.optional(),
  timestamp: unixSecondsSchema,
})
export type UserIdUpdate = z.output<typeof userIdUpdateSchema>
