import { rows, type Database } from "../../database"
import { EVENT_ID } from "./event-id"
import type { OutcomeRecord } from "./outcome-record"

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
): Promise<string[]> {
  if (outcomes.length === 0) return []
  const ids = outcomes.map(({ id }) => id)
  const written = await rows<{ id: string }>(db, WRITE, [
    ids,
    outcomes.map(({ attempts }) => attempts),
    outcomes.map(({ status }) => status),
    outcomes.map(({ occurredAt }) => occurredAt),
    outcomes.map(({ wamid }) => wamid),
    outcomes.map(({ reason }) => reason),
    outcomes.map(({ errorCode }) => errorCode),
    outcomes.map(({ sendAfter }) => sendAfter),
    outcomes.map(({ confirmBy }) => confirmBy),
    outcomes.map(({ details }) => details),
    outcomes.map(({ text = null }) => text),
    ids,
    fence,
  ])
  return written.map(({ id }) => id)
}

// The rows are locked by their ids first, in order, as everybody does who locks several messages;
// joining them by their fence would read the whole table, because the planner takes it for rare.
const WRITE = `
  WITH outcome AS MATERIALIZED (
    SELECT * FROM unnest(
      ?::text[], ?::int[], ?::text[], ?::timestamptz[], ?::text[], ?::text[], ?::int[],
      ?::timestamptz[], ?::timestamptz[], ?::text[], ?::text[]
    ) AS o (
      id, attempts, status, occurred_at, wamid, reason, error_code, send_after, confirm_by, details,
      text
    )
  ), locked AS MATERIALIZED (
    SELECT id, status, attempts, lease_fence FROM whatsapp_message
    WHERE id = ANY (?::text[])
    ORDER BY id
    FOR NO KEY UPDATE
  ), held AS MATERIALIZED (
    SELECT outcome.*, locked.status IN ('sending', 'unconfirmed') AS is_open
    FROM outcome
    JOIN locked ON locked.id = outcome.id AND locked.attempts = outcome.attempts
    WHERE locked.lease_fence = ?
      AND (locked.status IN ('sending', 'unconfirmed') OR outcome.status = 'sent')
  ), written AS (
    UPDATE whatsapp_message AS message SET
      status = CASE
        WHEN NOT is_open THEN message.status
        WHEN held.status = 'released' THEN 'queued'
        ELSE held.status
      END,
      attempts = message.attempts - CASE held.status WHEN 'released' THEN 1 ELSE 0 END,
      wamid = coalesce(message.wamid, held.wamid),
      text = coalesce(held.text, message.text),
      reason = CASE WHEN is_open THEN held.reason ELSE message.reason END,
      error_code = coalesce(held.error_code, message.error_code),
      send_after = coalesce(held.send_after, message.send_after),
      confirm_by = held.confirm_by,
      sent_at = CASE held.status WHEN 'sent' THEN coalesce(message.sent_at, held.occurred_at) ELSE message.sent_at END,
      failed_at = CASE held.status WHEN 'failed' THEN held.occurred_at ELSE message.failed_at END,
      lease_until = NULL,
      updated_at = now()
    FROM held
    WHERE message.id = held.id
    RETURNING message.id, held.status, held.occurred_at, held.reason, held.error_code, held.details
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
  SELECT id FROM written`
