import { rows, type Database } from "../../database"
import { newIds } from "../new-ids"
import { shardOf } from "./shard-of"

/** One POST of Meta's as it came. */
export interface NewDelivery {
  /** SHA-256 of the bytes, hex. */
  digest: string
  body: string
}

/**
 * Stores deliveries, due at once. One that was delivered before is stored already
 * (`IDX_whatsapp_webhook_delivery_digest`). Everybody writes in the order of digests, so that two
 * servers given the same deliveries again cannot block each other.
 */
export async function insertDeliveries(
  db: Database,
  deliveries: readonly NewDelivery[]
): Promise<void> {
  await rows(db, INSERT, [
    newIds("wahook", deliveries.length),
    deliveries.map(({ digest }) => digest),
    deliveries.map(({ body }) => body),
    deliveries.map(({ body }) => shardOf(body)),
  ])
}

const INSERT = `
  INSERT INTO whatsapp_webhook_delivery (id, digest, body, shard, received_at, next_attempt_at)
  SELECT id, digest, body, shard, now(), now()
  FROM unnest(?::text[], ?::text[], ?::text[], ?::int[]) AS new (id, digest, body, shard)
  ORDER BY digest
  ON CONFLICT (digest) WHERE deleted_at IS NULL DO NOTHING`
