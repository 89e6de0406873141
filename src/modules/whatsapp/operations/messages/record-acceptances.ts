import { rows, type Database } from "../../database"
import type { AcceptanceRecord } from "./outcome-record"

/**
 * Writes back a batch of plain acceptances, and answers which were written: `record-outcomes.ts`
 * for the usual case, under the same rules, at half the cost. They have no event of their own:
 * timelines read an acceptance from its row (`sent_at`, `attempts`, `wamid`).
 */
export async function recordAcceptances(
  db: Database,
  { fence, accepted: records }: { fence: number; accepted: readonly AcceptanceRecord[] }
): Promise<string[]> {
  if (records.length === 0) return []
  // By their ids, so that the rows are locked in that order whatever the plan.
  const accepted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
  const isTelling = accepted.some(({ text }) => text !== undefined)
  const written = await rows<{ id: string }>(db, isTelling ? WRITE_WITH_TEXT : WRITE, [
    accepted.map(({ id }) => id),
    accepted.map(({ attempts }) => attempts),
    accepted.map(({ wamid }) => wamid),
    accepted.map(({ occurredAt }) => occurredAt.getTime()),
    ...(isTelling ? [accepted.map(({ text = null }) => text)] : []),
    fence,
  ])
  return written.map(({ id }) => id)
}

// Rows are taken by an array of ids: through the index whatever the table's size, and in the order
// of ids, as everybody does who locks several messages. The planner takes a fence for something rare
// and would start from it, reading the whole table; CASE keeps it from guessing.
const write = ({ array = "", column = "", assignment = "" } = {}) => `
  WITH accepted AS MATERIALIZED (
    SELECT * FROM unnest(?::text[], ?::int[], ?::text[], ?::float8[]${array})
      AS a (id, attempts, wamid, occurred_ms${column})
  )
  UPDATE whatsapp_message AS message SET
    status = CASE WHEN message.status IN ('sending', 'unconfirmed') THEN 'sent' ELSE message.status END,
    reason = CASE WHEN message.status IN ('sending', 'unconfirmed') THEN NULL ELSE message.reason END,
    wamid = coalesce(message.wamid, accepted.wamid),
    sent_at = coalesce(message.sent_at, to_timestamp(accepted.occurred_ms / 1000)),
    confirm_by = NULL,${assignment}
    lease_until = NULL,
    updated_at = now()
  FROM accepted
  WHERE message.id = ANY (ARRAY (SELECT id FROM accepted)) AND message.id = accepted.id
    AND CASE
      WHEN message.lease_fence = ? AND message.attempts = accepted.attempts THEN true
      ELSE false
    END
  RETURNING message.id`

const WRITE = write()

/** For messages that were written in the lane: their timelines get what they said. */
const WRITE_WITH_TEXT = write({
  array: ", ?::text[]",
  column: ", text",
  assignment: "\n    text = coalesce(accepted.text, message.text),",
})
