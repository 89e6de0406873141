import { z } from "zod"
import { openEnum } from "../shared/wire-enum"
import { wireIdSchema } from "../shared/wire-id"
import { unixSecondsSchema } from "../shared/wire-number"

/** One thing that happened: which kind (`field`) and, by kind, what. */
export const webhookChangeSchema = z.looseObject({
  field: z.string(),
  value: z.unknown(),
})
export type WebhookChange = z.output<typeof webhookChangeSchema>

/** What happened to one account. */
export const webhookEntrySchema = z.looseObject({
  /** The account, or for partner events the business portfolio. */
  id: wireIdSchema,
  /** Only on account-type fields. */
  time: unixSecondsSchema.optional(),
  changes: z.array(webhookChangeSchema),
})
export type WebhookEntry = z.output<typeof webhookEntrySchema>

/**
 * The body Meta posts. The values stay unread here: `parseWebhook` reads each on its own, so that
 * one that cannot be read never loses another.
 */
export const webhookPayloadSchema = z.looseObject({
  object: openEnum<"whatsapp_business_account">(),
  entry: z.array(webhookEntrySchema),
})
export type WebhookPayload = z.output<typeof webhookPayloadSchema>
