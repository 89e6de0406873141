import { rows, type Database } from "../../database"
import { EVENT_ID } from "./event-id"
import type { ConfirmationWaits } from "./unconfirmed-protocol"

/**
 * Takes over what a lane of this number that is gone had claimed. Its requests may or may not have
 * left, so nothing is sent again here: the messages wait for the webhook that tells
 * (`IDX_whatsapp_message_leased`).
 */
export async function recoverLaneClaims(
  db: Database,
  { numberId, fence, waits }: { numberId: string; fence: number; waits: ConfirmationWaits }
): Promise<number> {
  const recovered = await rows(db, recover("message.number_id = ? AND message.lease_fence < ?"), [
    ...arraysOf(waits),
    numberId,
    fence,
  ])
  return recovered.length
}

/** The same for every claim whose lease ran out, whoever made it. */
export async function recoverExpiredLeases(
  db: Database,
  { waits }: { waits: ConfirmationWaits }
): Promise<number> {
  const recovered = await rows(db, recover("message.lease_until <= now()"), arraysOf(waits))
  return recovered.length
}

// A purpose without a row of its own waits the longest. Rows are locked in the order of ids, as
// everybody does who locks several messages.
const recover = (condition: string) => `
  WITH wait AS (
    SELECT * FROM unnest(?::text[], ?::float8[]) AS w (purpose, ms)
  ), abandoned AS MATERIALIZED (
    SELECT message.id FROM whatsapp_message message
    WHERE message.status = 'sending' AND message.deleted_at IS NULL AND ${condition}
    ORDER BY message.id
    FOR NO KEY UPDATE
  ), recovered AS (
    UPDATE whatsapp_message AS message SET
      status = 'unconfirmed', reason = 'unconfirmed', lease_until = NULL, updated_at = now(),
      confirm_by = now() + interval '1 millisecond' * coalesce(
        (SELECT ms FROM wait WHERE wait.purpose = message.purpose), (SELECT max(ms) FROM wait))
    FROM abandoned
    WHERE message.id = abandoned.id
    RETURNING message.id, message.attempts, message.confirm_by
  ), event AS (
    INSERT INTO whatsapp_message_event (id, message_id, status, occurred_at, reason, details)
    SELECT ${EVENT_ID}, id, 'unconfirmed', now(), 'unconfirmed',
      jsonb_build_object('attempt', attempts, 'confirm_by', confirm_by)
    FROM recovered
  )
  SELECT id FROM recovered`

const arraysOf = (waits: ConfirmationWaits) => [Object.keys(waits), Object.values(waits)]
