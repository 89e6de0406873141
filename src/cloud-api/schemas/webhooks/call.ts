import { z } from "zod"
import { sideNote } from "../shared/side-note"
import { openEnum } from "../shared/wire-enum"
import { unixSecondsSchema } from "../shared/wire-number"

/** A call that begins or ends. Any call, answered or not, opens the customer service window. */
export const callSchema = z.looseObject({
  id: z.string().min(1),
  from: z.string().optional(),
  to: z.string().optional(),
  event: openEnum<"connect" | "terminate">(),
  timestamp: unixSecondsSchema,
  direction: openEnum<"USER_INITIATED" | "BUSINESS_INITIATED">().optional(),
  status: sideNote(openEnum<"COMPLETED" | "FAILED">()),
  duration: sideNote(z.number()),
  biz_opaque_callback_data: z.string().optional(),
  cta_payload: z.string().optional(),
})
export type Call = z.output<typeof callSchema>

/** How a call the business makes is getting on. */
export const callStatusSchema = z.looseObject({
  id: z.string().min(1),
  status: openEnum<"RINGING" | "ACCEPTED" | "REJECTED">(),
  timestamp: unixSecondsSchema,
  recipient_id: z.string().optional(),
})
export type CallStatus = z.output<typeof callStatusSchema>
