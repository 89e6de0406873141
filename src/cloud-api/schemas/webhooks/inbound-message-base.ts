import { z } from "zod"
import { sideNote } from "../shared/side-note"
import { wireIdSchema } from "../shared/wire-id"
import { unixSecondsSchema } from "../shared/wire-number"
import { messageContextSchema } from "./message-context"
import { referralSchema } from "./referral"
import { webhookErrorSchema } from "./webhook-error"

/** What every inbound message has, whatever its type. */
export const inboundMessageBase = {
  id: z.string().min(1),
  timestamp: unixSecondsSchema,
  /** The sender's phone number; missing when only the business-scoped user id is known. */
  from: wireIdSchema.optional(),
  from_user_id: z.string().optional(),
  from_parent_user_id: z.string().optional(),
  group_id: z.string().optional(),
  // What surrounds a message must not cost the message: an odd context is dropped, not fatal.
  context: sideNote(messageContextSchema),
  referral: sideNote(referralSchema),
  errors: sideNote(z.array(webhookErrorSchema)),
}
