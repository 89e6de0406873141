import { z } from "zod"
import { pageQueryShape, pageShape } from "./page"

/**
 * What became of a delivery of Meta's: `waiting` for its turn, `processed`, `failing` and tried
 * again by itself, or `given_up` after too many attempts, until somebody replays it.
 */
export const WEBHOOK_DELIVERY_STATES = ["waiting", "processed", "failing", "given_up"] as const
export type WebhookDeliveryState = (typeof WEBHOOK_DELIVERY_STATES)[number]

/** `GET /admin/whatsapp/webhook-deliveries?state=&limit=&offset=`, newest first. */
export const listWebhookDeliveriesSchema = z.object({
  state: z.enum(WEBHOOK_DELIVERY_STATES).optional(),
  ...pageQueryShape,
})

/** A delivery without what it holds. */
export const webhookDeliverySchema = z.object({
  id: z.string(),
  state: z.enum(WEBHOOK_DELIVERY_STATES),
  received_at: z.string(),
  processed_at: z.string().nullable(),
  attempts: z.number(),
  /** When it is tried next; null when it is not going to be. */
  next_attempt_at: z.string().nullable(),
  /** Why it could not be applied; for a processed one, what in it could not be used. */
  error: z.string().nullable(),
  bytes: z.number(),
  /** Sent by ourselves to try the way, and about nobody. */
  is_test: z.boolean(),
})
export type AdminWebhookDelivery = z.output<typeof webhookDeliverySchema>

/** `GET /admin/whatsapp/webhook-deliveries`; the count is at most 10,000: nobody pages further. */
export const webhookDeliveriesResponseSchema = z.object({
  webhook_deliveries: z.array(webhookDeliverySchema),
  ...pageShape,
})
export type AdminWebhookDeliveriesResponse = z.output<typeof webhookDeliveriesResponseSchema>

/**
 * `GET /admin/whatsapp/webhook-deliveries/:id` and `POST …/:id/replay`. The body is the text Meta
 * sent, with what people wrote and their numbers in it.
 */
export const webhookDeliveryResponseSchema = z.object({
  webhook_delivery: webhookDeliverySchema.extend({ body: z.string() }),
})
export type AdminWebhookDeliveryResponse = z.output<typeof webhookDeliveryResponseSchema>

/** `POST /admin/whatsapp/webhook-deliveries/test-event`: a signed delivery about nobody, through our own door. */
export const sendTestDeliverySchema = z.strictObject({ account_id: z.string().max(255).optional() })
export type SendTestDelivery = z.input<typeof sendTestDeliverySchema>

export const testDeliveryResponseSchema = z.object({
  webhook_delivery: webhookDeliverySchema,
  /** Whether it came in by the public address, as Meta's do, or without leaving the process. */
  via: z.enum(["public_url", "internal"]),
})
export type AdminTestDeliveryResponse = z.output<typeof testDeliveryResponseSchema>
