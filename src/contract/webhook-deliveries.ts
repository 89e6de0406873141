import { z } from "zod"

/**
 * What became of a delivery of Meta's: `waiting` for its turn, `processed`, `failing` and tried
 * again by itself, or `given_up` after too many attempts, until somebody replays it.
 */
export const WEBHOOK_DELIVERY_STATES = ["waiting", "processed", "failing", "given_up"] as const
export type WebhookDeliveryState = (typeof WEBHOOK_DELIVERY_STATES)[number]

/** `GET /admin/whatsapp/webhook-deliveries?state=&limit=&offset=`, newest first. */
export const listWebhookDeliveriesSchema = z.object({
  state: z.enum(WEBHOOK_DELIVERY_STATES).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
})

/** A delivery without what it holds. */
export type AdminWebhookDelivery = {
  id: string
  state: WebhookDeliveryState
  received_at: string
  processed_at: string | null
  attempts: number
  /** When it is tried next; null when it is not going to be. */
  next_attempt_at: string | null
  /** Why it could not be applied; for a processed one, what in it could not be used. */
  error: string | null
  bytes: number
}

/** `GET /admin/whatsapp/webhook-deliveries` */
export type AdminWebhookDeliveriesResponse = {
  webhook_deliveries: AdminWebhookDelivery[]
  /** At most 10,000: nobody pages further. */
  count: number
  limit: number
  offset: number
}

/**
 * `GET /admin/whatsapp/webhook-deliveries/:id` and `POST …/:id/replay`. The body is the text Meta
 * sent, with what people wrote and their numbers in it.
 */
export type AdminWebhookDeliveryResponse = {
  webhook_delivery: AdminWebhookDelivery & { body: string }
}
