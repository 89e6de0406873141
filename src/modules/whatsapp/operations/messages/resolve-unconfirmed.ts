import { rows, type Database } from "../../database"
import { EVENT_ID } from "./event-id"
import { SENT_AGAIN } from "./unconfirmed-protocol"

/** A message whose confirmation never came, and what its purpose decided. */
export interface ResolvedMessage {
  id: string
  status: "queued" | "failed"
  numberId: string | null
  contactId: string | null
  orderId: string | null
}

/** Enough tries for a receipt; a number that never answers is a case for a person. */
const MOST_ATTEMPTS = 10

/** Resolved in one statement; the sweep comes back for the rest. */
const BATCH = 1_000

/** So often a webhook is tried before messages no longer wait for it: about five minutes. */
const TRIES_WAITED_FOR = 6

/** Longer than this past its deadline no message waits for webhooks that lie unapplied. */
const LONGEST_WAIT = "6 hours"

/**
 * Decides about messages nobody confirmed by their deadline: those worth a rare double are queued
 * again, the others fail (`IDX_whatsapp_message_unconfirmed`).
 *
 * The confirmation may be here already and only wait to be applied. As long as webhooks that came
 * before a message's deadline do, it is not decided (`IDX_whatsapp_webhook_delivery_unprocessed`);
 * those that cannot be applied are not waited for.
 */
export async function resolveUnconfirmed(db: Database): Promise<ResolvedMessage[]> {
  return rows<ResolvedMessage>(db, RESOLVE, [
    TRIES_WAITED_FOR,
    SENT_AGAIN,
    MOST_ATTEMPTS,
    LONGEST_WAIT,
    BATCH,
  ])
}

// What waits unapplied is only looked for once a message is overdue.
const RESOLVE = `
  WITH unapplied AS MATERIALIZED (
    SELECT min(received_at) AS since FROM whatsapp_webhook_delivery
    WHERE processed_at IS NULL AND next_attempt_at IS NOT NULL AND deleted_at IS NULL
      AND (error IS NULL OR attempts < ?)
  ), overdue AS MATERIALIZED (
    SELECT id, purpose = ANY(?::text[]) AND attempts < ? AS again
    FROM whatsapp_message
    WHERE status = 'unconfirmed' AND confirm_by <= now() AND deleted_at IS NULL
      AND (
        confirm_by < coalesce((SELECT since FROM unapplied), 'infinity')
        OR confirm_by < now() - ?::interval
      )
    ORDER BY confirm_by
    LIMIT ?
    FOR UPDATE SKIP LOCKED
  ), resolved AS (
    UPDATE whatsapp_message AS message SET
      status = CASE WHEN again THEN 'queued' ELSE 'failed' END,
      reason = CASE WHEN again THEN NULL ELSE 'unconfirmed' END,
      send_after = CASE WHEN again THEN now() ELSE message.send_after END,
      failed_at = CASE WHEN again THEN NULL ELSE now() END,
      confirm_by = NULL,
      updated_at = now()
    FROM overdue
    WHERE message.id = overdue.id
    RETURNING message.id, message.status, message.attempts, message.number_id,
      message.contact_id, message.order_id
  ), event AS (
    INSERT INTO whatsapp_message_event (id, message_id, status, occurred_at, reason, details)
    SELECT ${EVENT_ID}, id, CASE status WHEN 'queued' THEN 'resolved' ELSE status END, now(),
      'unconfirmed', jsonb_build_object(
        'attempt', attempts,
        'decision', CASE status WHEN 'queued' THEN 'send_again' ELSE 'give_up' END
      )
    FROM resolved
  )
  SELECT id, status, number_id AS "numberId", contact_id AS "contactId", order_id AS "orderId"
  FROM resolved`
