import { rows, type Database } from "../../database"
import { idBefore } from "./id-before"
import type { Purged, PurgeStep } from "./purged"

/**
 * Deletes processed deliveries that are old, along the primary key. Ones that are still tried, or
 * were given up, stay; ones that somebody holds are left to the next time.
 */
export async function purgeDeliveries(
  db: Database,
  { before, after, limit }: PurgeStep
): Promise<Purged> {
  const bindings = [after, idBefore("wahook", before), before, limit]
  const [purged] = await rows<Purged>(db, PURGE_DELIVERIES, bindings)
  return purged ?? { count: 0, last: null }
}

export const PURGE_DELIVERIES = `
  WITH old AS MATERIALIZED (
    SELECT id FROM whatsapp_webhook_delivery
    WHERE id > ? AND id < ? AND processed_at IS NOT NULL AND received_at < ?
    ORDER BY id
    LIMIT ?
    FOR UPDATE SKIP LOCKED
  ), gone AS (
    DELETE FROM whatsapp_webhook_delivery WHERE id IN (SELECT id FROM old) RETURNING id
  )
  SELECT count(*)::int AS count, max(id) AS last FROM gone`
