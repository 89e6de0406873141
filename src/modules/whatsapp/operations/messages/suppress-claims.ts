import type { SuppressionReason } from "../../../../domain/messages"
import { rows, type Database } from "../../database"
import { toJsonb } from "../../jsonb"
import { EVENT_ID } from "./event-id"

/** A claimed message that turned out impossible to write. */
export interface UnsendableMessage {
  id: string
  reason: SuppressionReason
  details: object | null
}

/**
 * Suppresses claimed messages whose requests were never made, with their reason; the attempt is
 * taken back. Only what this fence still holds (`whatsapp_message_pkey`).
 */
export async function suppressClaims(
  db: Database,
  { fence, messages }: { fence: number; messages: readonly UnsendableMessage[] }
): Promise<void> {
  if (messages.length === 0) return
  await rows(db, SUPPRESS, [toJsonb(messages), messages.map(({ id }) => id), fence])
}

const SUPPRESS = `
  WITH unsendable AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset(?::jsonb) AS u (id text, reason text, details jsonb)
  ), held AS MATERIALIZED (
    SELECT id FROM whatsapp_message
    WHERE id = ANY (?::text[]) AND status = 'sending' AND lease_fence = ?
    ORDER BY id
    FOR NO KEY UPDATE
  ), suppressed AS (
    UPDATE whatsapp_message AS message SET
      status = 'suppressed', reason = unsendable.reason, reason_details = unsendable.details,
      attempts = message.attempts - 1, lease_until = NULL, updated_at = now()
    FROM held JOIN unsendable USING (id)
    WHERE message.id = held.id
    RETURNING message.id, message.reason, message.reason_details
  )
  INSERT INTO whatsapp_message_event (id, message_id, status, occurred_at, reason, details)
  SELECT ${EVENT_ID}, id, 'suppressed', now(), reason, reason_details FROM suppressed`
