import { rows, type Database } from "../../database"

/** A delivery this process may now apply; nobody else takes it before its lease runs out. */
export interface ClaimedDelivery {
  id: string
  body: string
  /** How often it was taken, this time included. */
  attempts: number
  /**
   * When it was stored, or replayed, by this process's `performance.now()`: the clocks of shop and
   * database need not agree.
   */
  storedAt: number
}

interface DeliveryClaim {
  /** From which shards, which the caller holds. */
  shards: readonly number[]
  limit: number
  /** Deliveries may be 3 MB each: how much of them to take at once; the first is always taken. */
  maxBytes: number
  /** After this long without a result, it is taken to be lost with its process and due again. */
  leaseMs: number
}

/**
 * Takes the deliveries that are due, the oldest first. One range of
 * `IDX_whatsapp_webhook_delivery_unprocessed` per shard: what is done costs nothing. Whoever claims
 * without holding the shards gets nothing twice either: what another has just taken is not due.
 */
export async function claimDeliveries(
  db: Database,
  { shards, limit, maxBytes, leaseMs }: DeliveryClaim
): Promise<ClaimedDelivery[]> {
  const claimed = await rows<Omit<ClaimedDelivery, "storedAt"> & { ageMs: number }>(
    db,
    CLAIM_DELIVERIES,
    [shards, limit, limit, leaseMs, maxBytes]
  )
  const now = performance.now()
  return claimed.map(({ ageMs, ...delivery }) => ({ ...delivery, storedAt: now - ageMs }))
}

export const CLAIM_DELIVERIES = `
  WITH due AS MATERIALIZED (
    SELECT oldest.*
    FROM unnest(?::int[]) AS held (shard)
    CROSS JOIN LATERAL (
      SELECT id, next_attempt_at, octet_length(body) AS bytes
      FROM whatsapp_webhook_delivery delivery
      WHERE delivery.shard = held.shard AND processed_at IS NULL AND next_attempt_at <= now()
        AND deleted_at IS NULL
      ORDER BY next_attempt_at, id
      LIMIT ?
    ) AS oldest
    ORDER BY next_attempt_at, id
    LIMIT ?
  ), sized AS (
    SELECT id, next_attempt_at AS due_at, bytes,
      sum(bytes) OVER (ORDER BY next_attempt_at, id) AS so_far
    FROM due
  )
  UPDATE whatsapp_webhook_delivery AS delivery SET
    attempts = delivery.attempts + 1,
    next_attempt_at = now() + ? * interval '1 millisecond',
    updated_at = now()
  FROM sized
  WHERE delivery.id = sized.id AND delivery.processed_at IS NULL
    AND delivery.next_attempt_at <= now() AND sized.so_far - sized.bytes <= ?
  RETURNING delivery.id, delivery.body, delivery.attempts,
    (extract(epoch FROM now() - CASE
      WHEN delivery.attempts = 1 THEN sized.due_at ELSE delivery.received_at
    END) * 1000)::float8 AS "ageMs"`
