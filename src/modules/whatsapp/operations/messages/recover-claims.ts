import { rows, type Database } from "../../database"
import type { ConfirmationWaits } from "./unconfirmed-protocol"
import { EVENT_ID } from "./event-id"

/**
 * Takes over what a lane of this number that is gone had claimed (`IDX_whatsapp_message_leased`).
 *
 * Claims the lane had not noted as leaving are queued again: they never left. Of the others nobody
 * knows, so nothing is sent again here: they wait for the webhook that tells.
 */
export async function recoverLaneClaims(
  db: Database,
  { numberId, fence, waits }: { numberId: string; fence: number; waits: ConfirmationWaits }
): Promise<number> {
  const condition = "message.number_id = ? AND message.lease_fence < ?"
  const recovered = await rows(db, recover(condition), [...arraysOf(waits), numberId, fence])
  return recovered.length
}

/**
 * The same for claims of lanes whose lease has ended, whether or not somebody takes them over, and
 * for every claim whose own lease ran out. An ended lane's fence is raised first: should its process
 * be alive after all, it can neither renew its lease nor send what is queued again here.
 */
export async function recoverExpiredLeases(
  db: Database,
  { waits }: { waits: ConfirmationWaits }
): Promise<number> {
  const expired = await rows(db, recover("message.lease_until <= now()"), arraysOf(waits))
  const ended = await rows<{ numberId: string; fence: number }>(db, RAISE_FENCES)
  let recovered = expired.length
  for (const lane of ended) recovered += await recoverLaneClaims(db, { ...lane, waits })
  return recovered
}

const RAISE_FENCES = `
  UPDATE whatsapp_phone_number AS number SET lane_fence = lane_fence + 1
  WHERE lane_lease_until <= now() AND EXISTS (
    SELECT FROM whatsapp_message message
    WHERE message.number_id = number.id AND message.status = 'sending'
      AND message.deleted_at IS NULL
  )
  RETURNING id AS "numberId", lane_fence AS fence`

// A purpose without a row of its own waits the longest. Rows are locked in the order of ids, as
// everybody does who locks several messages.
const recover = (condition: string) => `
  WITH wait AS (
    SELECT * FROM unnest(?::text[], ?::float8[]) AS w (purpose, ms)
  ), abandoned AS MATERIALIZED (
    SELECT message.id,
      message.lease_until <= coalesce(number.lane_departed_until, 'infinity') AS in_doubt
    FROM whatsapp_message message
    JOIN whatsapp_phone_number number ON number.id = message.number_id
    WHERE message.status = 'sending' AND message.deleted_at IS NULL AND ${condition}
    ORDER BY message.id
    FOR NO KEY UPDATE OF message
  ), recovered AS (
    UPDATE whatsapp_message AS message SET
      status = CASE WHEN in_doubt THEN 'unconfirmed' ELSE 'queued' END,
      reason = CASE WHEN in_doubt THEN 'unconfirmed' END,
      attempts = message.attempts - CASE WHEN in_doubt THEN 0 ELSE 1 END,
      confirm_by = CASE WHEN in_doubt THEN now() + interval '1 millisecond' * coalesce(
        (SELECT ms FROM wait WHERE wait.purpose = message.purpose), (SELECT max(ms) FROM wait)) END,
      lease_until = NULL,
      updated_at = now()
    FROM abandoned
    WHERE message.id = abandoned.id
    RETURNING message.id, message.attempts, message.confirm_by, in_doubt
  ), event AS (
    INSERT INTO whatsapp_message_event (id, message_id, status, occurred_at, reason, details)
    SELECT ${EVENT_ID}, id, 'unconfirmed', now(), 'unconfirmed',
      jsonb_build_object('attempt', attempts, 'confirm_by', confirm_by)
    FROM recovered WHERE in_doubt
  )
  SELECT id FROM recovered`

const arraysOf = (waits: ConfirmationWaits) => [Object.keys(waits), Object.values(waits)]
