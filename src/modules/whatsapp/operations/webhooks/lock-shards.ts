import { rows, type Database } from "../../database"
import { SHARDS } from "./shard-of"

/** The first half of the advisory locks' keys: "wash". */
const LOCK = 0x77617368

/**
 * Takes shards in which something is due, for as long as the caller's transaction lasts; those that
 * waited longest first, and none that another process has. Only who holds a shard claims from it, so
 * one number's deliveries are applied in the order they came in, and processes that share the work
 * do not wait for each other's rows. A process that dies gives its shards back with its connection.
 *
 * One probe of `IDX_whatsapp_webhook_delivery_unprocessed` per shard.
 */
export async function lockShards(transaction: Database, { limit }: { limit: number }) {
  const locked = await rows<{ shard: number }>(transaction, LOCK_SHARDS, [SHARDS - 1, LOCK, limit])
  return locked.map(({ shard }) => shard)
}

export const LOCK_SHARDS = `
  WITH waiting AS MATERIALIZED (
    SELECT every.shard
    FROM generate_series(0, ?::int) AS every (shard)
    CROSS JOIN LATERAL (
      SELECT next_attempt_at FROM whatsapp_webhook_delivery delivery
      WHERE delivery.shard = every.shard AND processed_at IS NULL AND next_attempt_at <= now()
        AND deleted_at IS NULL
      ORDER BY next_attempt_at, id LIMIT 1
    ) AS first
    ORDER BY first.next_attempt_at
  )
  SELECT shard FROM waiting WHERE pg_try_advisory_xact_lock(?::int, shard) LIMIT ?`
