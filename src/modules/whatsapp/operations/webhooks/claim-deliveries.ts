import { rows, type Database } from "../../database"

/** A delivery this process may now apply; nobody else takes it before its lease runs out. */
export interface ClaimedDelivery {
  id: string
  body: string
  /** How often it was taken, this time included. */
  attempts: number
}

interface DeliveryClaim {
  limit: number
  /** Deliveries may be 3 MB each: how much of them to take at once; the first is always taken. */
  maxBytes: number
  /** After this long without a result, it is taken to be lost with its process and due again. */
  leaseMs: number
}

/**
 * Takes the deliveries that are due, the oldest first, and skips what others hold. One range of
 * `IDX_whatsapp_webhook_delivery_unprocessed`: what is done costs nothing.
 */
export async function claimDeliveries(
  db: Database,
  { limit, maxBytes, leaseMs }: DeliveryClaim
): Promise<ClaimedDelivery[]> {
  return rows<ClaimedDelivery>(db, CLAIM_DELIVERIES, [limit, leaseMs, maxBytes])
}

export const CLAIM_DELIVERIES = `
  WITH due AS MATERIALIZED (
    SELECT id, next_attempt_at, octet_length(body) AS bytes
    FROM whatsapp_webhook_delivery
    WHERE processed_at IS NULL AND next_attempt_at <= now() AND deleted_at IS NULL
    ORDER BY next_attempt_at, id
    LIMIT ?
    FOR UPDATE SKIP LOCKED
  ), sized AS (
    SELECT id, bytes, sum(bytes) OVER (ORDER BY next_attempt_at, id) AS so_far FROM due
  )
  UPDATE whatsapp_webhook_delivery AS delivery SET
    attempts = delivery.attempts + 1,
    next_attempt_at = now() + ? * interval '1 millisecond',
    updated_at = now()
  FROM sized
  WHERE delivery.id = sized.id AND sized.so_far - sized.bytes <= ?
  RETURNING delivery.id, delivery.body, delivery.attempts`
