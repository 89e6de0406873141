import { z } from "zod"
import { textUpTo } from "../shared/text-up-to"

/** What every outgoing message has around its content. */
export const messageEnvelopeSchema = z
  .object({
    messaging_product: z.literal("whatsapp"),
    recipient_type: z.enum(["individual", "group"]).optional(),
    /** A phone number or a group's id. Wins over `recipient` when both are given. */
    to: z.string().min(1).optional(),
    /** A business-scoped user id, for people whose phone number is not known. */
    recipient: z.string().min(1).optional(),
    /** The message this one answers. */
    context: z.object({ message_id: z.string().min(1) }).optional(),
    /** Echoed in every status webhook of the message. */
    biz_opaque_callback_data: textUpTo(512).optional(),
    /** Refuses the send when the recipient's identity changed. */
    recipient_identity_key_hash: z.string().optional(),
    /** Direct Send only. */
    category: z.enum(["utility", "authentication", "service"]).optional(),
    messaging_account_id: z.string().optional(),
  })
  .refine((envelope) => envelope.to !== undefined || envelope.recipient !== undefined, {
    error: "A message needs `to` or `recipient`",
  })
export type MessageEnvelope = z.output<typeof messageEnvelopeSchema>
