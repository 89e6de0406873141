import { rows, type Database } from "../../database"
import { EVENT_ID } from "./event-id"
import type { OutcomeRecord, WrittenOutcome } from "./outcome-record"

/**
 * Writes back a batch of outcomes and their events in one statement, and answers which were
 * written.
 *
 * An outcome counts only while the message is still in the claim it belongs to (same fence, same
 * attempt): a lane that lost its lease cannot undo what its successor did. An acceptance is also
 * taken when a webhook was faster; it then adds the wamid and moves nothing back.
 */
export async function recordOutcomes(
  db: Database,
  { fence, outcomes }: { fence: number; outcomes: readonly OutcomeRecord[] }
): Promise<WrittenOutcome[]> {
  if (outcomes.length === 0) return []
  return rows<WrittenOutcome>(db, WRITE, [
    outcomes.map(({ id }) => id),
    outcomes.map(({ attempts }) => attempts),
    outcomes.map(({ status }) => status),
    outcomes.map(({ occurredAt }) => occurredAt),
    outcomes.map(({ wamid }) => wamid),
    outcomes.map(({ reason }) => reason),
    outcomes.map(({ errorCode }) => errorCode),
    outcomes.map(({ sendAfter }) => sendAfter),
    outcomes.map(({ confirmBy }) => confirmBy),
    outcomes.map(({ details }) => details),
    fence,
  ])
}

const WRITE = `
  WITH outcome AS MATERIALIZED (
    SELECT * FROM unnest(
      ?::text[], ?::int[], ?::text[], ?::timestamptz[], ?::text[], ?::text[], ?::int[],
      ?::timestamptz[], ?::timestamptz[], ?::text[]
    ) AS o (id, attempts, status, occurred_at, wamid, reason, error_code, send_after, confirm_by, details)
  ), written AS (
    UPDATE whatsapp_message AS message SET
      status = CASE
        WHEN message.status NOT IN ('sending', 'unconfirmed') THEN message.status
        WHEN outcome.status = 'released' THEN 'queued'
        ELSE outcome.status
      END,
      attempts = message.attempts - CASE outcome.status WHEN 'released' THEN 1 ELSE 0 END,
      wamid = coalesce(message.wamid, outcome.wamid),
      reason = CASE WHEN message.status IN ('sending', 'unconfirmed') THEN outcome.reason ELSE message.reason END,
      error_code = coalesce(outcome.error_code, message.error_code),
      send_after = coalesce(outcome.send_after, message.send_after),
      confirm_by = outcome.confirm_by,
      sent_at = CASE WHEN outcome.status = 'sent' THEN coalesce(message.sent_at, outcome.occurred_at) ELSE message.sent_at END,
      failed_at = CASE WHEN outcome.status = 'failed' THEN outcome.occurred_at ELSE message.failed_at END,
      lease_until = NULL,
      updated_at = now()
    FROM outcome
    WHERE message.id = outcome.id AND message.lease_fence = ?
      AND message.attempts = outcome.attempts
      AND (message.status IN ('sending', 'unconfirmed') OR outcome.status = 'sent')
    RETURNING message.id, outcome.status, message.contact_id, message.order_id,
      outcome.occurred_at, outcome.reason, outcome.error_code, outcome.details
  ), event AS (
    INSERT INTO whatsapp_message_event
      (id, message_id, status, occurred_at, reason, error_code, details)
    SELECT ${EVENT_ID}, id,
      CASE status
        WHEN 'sent' THEN 'attempt' WHEN 'queued' THEN 'deferred' WHEN 'released' THEN 'deferred'
        ELSE status
      END,
      occurred_at, reason, error_code, details::jsonb
    FROM written
    ON CONFLICT (message_id, status, occurred_at) WHERE deleted_at IS NULL DO NOTHING
  )
  SELECT id, status, contact_id AS "contactId", order_id AS "orderId" FROM written`
