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
    accepted.map(({ attempts }) => attempts),
    accepted.map(({ wamid }) => wamid),
    accepted.map(({ occurredAt }) => occurredAt),
    ids,
    fence,
  ])
  return written.map(({ id }) => id)
}

// Rows are taken by an array of ids: through the index whatever the table's size, and in the order
// of ids, as everybody does who locks several messages. The planner takes a fence for something rare
// and would start from it, reading the whole table; CASE keeps it from guessing.
const WRITE = `
  UPDATE whatsapp_message AS message SET
    status = CASE WHEN message.status IN ('sending', 'unconfirmed') THEN 'sent' ELSE message.status END,
    reason = CASE WHEN message.status IN ('sending', 'unconfirmed') THEN NULL ELSE message.reason END,
    wamid = coalesce(message.wamid, accepted.wamid),
    sent_at = coalesce(message.sent_at, accepted.occurred_at),
    confirm_by = NULL,
    lease_until = NULL,
    updated_at = now()
  FROM unnest(?::text[], ?::int[], ?::text[], ?::timestamptz[])
    AS accepted (id, attempts, wamid, occurred_at)
  WHERE message.id = ANY (?::text[]) AND message.id = accepted.id
    AND CASE
      WHEN message.lease_fence = ? AND message.attempts = accepted.attempts THEN true
      ELSE false
    END
  RETURNING message.id`
