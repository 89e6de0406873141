import { z } from "zod"
import { sideNote } from "../shared/side-note"
import { unixSecondsSchema } from "../shared/wire-number"

/** A group was created, changed, joined, left, suspended or deleted. */
export const groupEventSchema = z.looseObject({
  type: z.string(),
  group_id: z.string().optional(),
  timestamp: sideNote(unixSecondsSchema),
  request_id: z.string().optional(),
  subject: z.string().optional(),
  invite_link: z.string().optional(),
})
export type GroupEvent = z.output<typeof groupEventSchema>
