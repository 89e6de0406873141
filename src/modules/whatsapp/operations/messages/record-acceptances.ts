import { rows, type Database } from "../../database"
import type { AcceptanceRecord } from "./outcome-record"

/**
 * Writes back a batch of plain acceptances, and answers which were written: `record-outcomes.ts`
 * for the usual case, under the same rules, at half the cost. They have no event of their own:
 * timelines read an acceptance from its row (`sent_at`, `attempts`, `wamid`).
 */
export async function recordAcceptances(
  db: Database,
  { fence, accepted }: { fence: number; accepted: readonly AcceptanceRecord[] }
): Promise<string[]> {
  if (accepted.length === 0) return []
  const ids = accepted.map(({ id }) => id)
  const written = await rows<{ id: string }>(db, WRITE, [
    ids,
    ids,
    accepted.map(({ attempts }) => attempts),
    accepted.map(({ wamid }) => wamid),
    accepted.map(({ occurredAt }) => occurredAt),
    fence,
  ])
  return written.map(({ id }) => id)
}

// Locked by id first, in order, for the reasons given in record-outcomes.ts.
const WRITE = `
  WITH locked AS MATERIALIZED (
    SELECT id, attempts, lease_fence FROM whatsapp_message
    WHERE id = ANY (?::text[])
    ORDER BY id
    FOR NO KEY UPDATE
  ), held AS MATERIALIZED (
    SELECT accepted.id, accepted.wamid, accepted.occurred_at
    FROM unnest(?::text[], ?::int[], ?::text[], ?::timestamptz[])
      AS accepted (id, attempts, wamid, occurred_at)
    JOIN locked ON locked.id = accepted.id AND locked.attempts = accepted.attempts
    WHERE locked.lease_fence = ?
  )
  UPDATE whatsapp_message AS message SET
    status = CASE WHEN message.status IN ('sending', 'unconfirmed') THEN 'sent' ELSE message.status END,
    reason = CASE WHEN message.status IN ('sending', 'unconfirmed') THEN NULL ELSE message.reason END,
    wamid = coalesce(message.wamid, held.wamid),
    sent_at = coalesce(message.sent_at, held.occurred_at),
    confirm_by = NULL,
    lease_until = NULL,
    updated_at = now()
  FROM held
  WHERE message.id = held.id
  RETURNING message.id`
