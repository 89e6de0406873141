import { z } from "zod"
import { unixSecondsSchema } from "../shared/wire-number"

/** A group was created, changed, joined, left, suspended or deleted. */
export const groupEventSchema = z.looseObject({
  type: z.string(),
  group_id: z.string().optional(),
  timestamp: unixSecondsSchema.optional(),
  request_id: z.string().optional(),
  subject: z.string().optional(),
  invite_link: z.string().optional(),
})
export type GroupEvent = z.output<typeof groupEventSchema>
