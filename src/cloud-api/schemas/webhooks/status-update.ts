import { z } from "zod"
import { sideNote } from "../shared/side-note"
import { openEnum } from "../shared/wire-enum"
import { wireIdSchema } from "../shared/wire-id"
import { unixSecondsSchema } from "../shared/wire-number"
import { pricingSchema, statusConversationSchema } from "./status-pricing"
import { webhookErrorSchema } from "./webhook-error"

/** How far a message got. They repeat, skip and arrive out of order. */
export type ReportedStatus = "sent" | "delivered" | "read" | "played" | "failed"

/** What became of a message we sent. */
export const statusUpdateSchema = z
  .looseObject({
    id: z.string().min(1),
    status: openEnum<ReportedStatus>(),
    timestamp: unixSecondsSchema,
    /** The recipient's phone number or group; may be missing when sent to a user id. */
    recipient_id: wireIdSchema.optional(),
    recipient_user_id: z.string().optional(),
    recipient_parent_user_id: z.string().optional(),
    recipient_type: z.string().optional(),
    recipient_participant_id: wireIdSchema.optional(),
    /** What we attached to the send: how an unconfirmed message finds its row again. */
    biz_opaque_callback_data: z.string().optional(),
    template_id: wireIdSchema.optional(),
    // What surrounds a status must not cost the status.
    conversation: sideNote(statusConversationSchema),
    pricing: sideNote(pricingSchema),
    errors: sideNote(z.array(webhookErrorSchema)),
  })
  .transform(withOneParentName)
export type StatusUpdate = z.output<typeof statusUpdateSchema>

/** Early 2026 deliveries named the parent id `parent_recipient_user_id`. */
function withOneParentName<Status extends { recipient_parent_user_id?: string }>(
  status: Status & Record<string, unknown>
): Status {
  const earlier = status.parent_recipient_user_id
  if (typeof earlier !== "string" || status.recipient_parent_user_id) return status
  return { ...status, recipient_parent_user_id: earlier }
}
