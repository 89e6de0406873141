import { rows, type Database } from "../../database"
import { EVENT_ID } from "../messages/event-id"
import type { LedgerKey } from "./append-entries"

/** A message that was queued for somebody who has since withdrawn. */
export interface OptedOutMessage {
  id: string
  contactId: string
  orderId: string | null
}

/**
 * Suppresses what is queued for a withdrawn purpose (`IDX_whatsapp_message_contact`). Rows a lane is
 * claiming right now are left to it: the claim looks at consent itself, and waiting for it could
 * block both.
 */
export async function suppressOptedOut(
  db: Database,
  withdrawn: readonly LedgerKey[]
): Promise<OptedOutMessage[]> {
  if (withdrawn.length === 0) return []
  return rows<OptedOutMessage>(db, SUPPRESS, [
    withdrawn.map(({ contactId }) => contactId),
    withdrawn.map(({ purpose }) => purpose),
  ])
}

const SUPPRESS = `
  WITH waiting AS (
    SELECT message.id
    FROM unnest(?::text[], ?::text[]) AS withdrawn (contact_id, purpose)
    JOIN whatsapp_message message
      ON message.contact_id = withdrawn.contact_id AND message.purpose = withdrawn.purpose
    WHERE message.status IN ('queued', 'scheduled') AND message.contact_id IS NOT NULL
      AND message.deleted_at IS NULL
    ORDER BY message.id
    FOR UPDATE OF message SKIP LOCKED
  ), suppressed AS (
    UPDATE whatsapp_message AS message SET
      status = 'suppressed', reason = 'opted_out', updated_at = now()
    FROM waiting
    WHERE message.id = waiting.id
    RETURNING message.id, message.contact_id, message.order_id
  ), event AS (
    INSERT INTO whatsapp_message_event (id, message_id, status, occurred_at, reason)
    SELECT ${EVENT_ID}, id, 'suppressed', now(), 'opted_out' FROM suppressed
    ON CONFLICT (message_id, status, occurred_at) WHERE deleted_at IS NULL DO NOTHING
  )
  SELECT id, contact_id AS "contactId", order_id AS "orderId" FROM suppressed`
