import type { MessageStatus } from "../../../../domain/messages"
import { rows, type Database } from "../../database"
import { idBefore } from "./id-before"
import type { Purged, PurgeStep } from "./purged"

/** Messages something is still to become of. However old they are, they stay. */
const STILL_MOVING: readonly MessageStatus[] = ["scheduled", "queued", "sending", "unconfirmed"]

/**
 * Deletes old messages of both directions that have reached their end, with their events, along the
 * primary key (and `IDX_whatsapp_message_event_once`). What automations did, conversations and the
 * ledger of consent stay.
 */
export async function purgeMessages(
  db: Database,
  { before, after, limit }: PurgeStep
): Promise<Purged> {
  const bindings = [after, idBefore("wamsg", before), before, STILL_MOVING, limit]
  const [purged] = await rows<Purged>(db, PURGE_MESSAGES, bindings)
  return purged ?? { count: 0, last: null }
}

export const PURGE_MESSAGES = `
  WITH old AS MATERIALIZED (
    SELECT id FROM whatsapp_message
    WHERE id > ? AND id < ? AND created_at < ? AND status <> ALL (?::text[])
    ORDER BY id
    LIMIT ?
    FOR UPDATE SKIP LOCKED
  ), history AS (
    DELETE FROM whatsapp_message_event
    WHERE message_id IN (SELECT id FROM old) AND deleted_at IS NULL
  ), gone AS (
    DELETE FROM whatsapp_message WHERE id IN (SELECT id FROM old) RETURNING id
  )
  SELECT count(*)::int AS count, max(id) AS last FROM gone`
