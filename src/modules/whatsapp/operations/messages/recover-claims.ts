import { rows, type Database } from "../../database"
import type { ConfirmationWaits } from "./unconfirmed-protocol"
import { EVENT_ID } from "./event-id"

/**
 * Takes over what a lane of this number that is gone had claimed (`IDX_whatsapp_lane_claim_number`).
 *
 * Claims the lane had not noted as leaving are queued again: they never left. Of the others nobody
 * knows, so nothing is sent again here: they wait for the webhook that tells.
 */
export async function recoverLaneClaims(
  db: Database,
  { numberId, fence, waits }: { numberId: string; fence: number; waits: ConfirmationWaits }
): Promise<number> {
  const recovered = await rows(db, RECOVER_LANE, [
    ...arraysOf(waits),
    numberId,
    fence,
    numberId,
    fence,
  ])
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
  const expired = await rows(db, RECOVER_EXPIRED, arraysOf(waits))
  const ended = await rows<{ numberId: string; fence: number }>(db, RAISE_FENCES)
  let recovered = expired.length
  for (const lane of ended) recovered += await recoverLaneClaims(db, { ...lane, waits })
  return recovered
}

/**
 * The same for messages whose claim nobody wrote down, as processes of an earlier version did not that
 * were still running after the upgrade. It reads all that waits (`IDX_whatsapp_message_due`), so it
 * is for the start of a process.
 */
export async function recoverUnlisted(
  db: Database,
  { waits }: { waits: ConfirmationWaits }
): Promise<number> {
  const recovered = await rows(db, RECOVER_UNLISTED, arraysOf(waits))
  return recovered.length
}

const RAISE_FENCES = `
  UPDATE whatsapp_phone_number AS number SET lane_fence = lane_fence + 1
  WHERE lane_lease_until <= now() AND EXISTS (
    SELECT FROM whatsapp_lane_claim claim WHERE claim.number_id = number.id
  )
  RETURNING id AS "numberId", lane_fence AS fence`

// A purpose without a row of its own waits the longest. Rows are locked in the order of ids, as
// everybody does who locks several messages.
const recover = (claims: string, condition: string) => `
  WITH wait AS (
    SELECT * FROM unnest(?::text[], ?::float8[]) AS w (purpose, ms)
  ), ${claims}abandoned AS MATERIALIZED (
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

/** Whoever drops a claim recovers what is still being sent of it, in the same statement. */
const listed = (claims: string) => `ended AS (
    DELETE FROM whatsapp_lane_claim AS claim WHERE ${claims} RETURNING claim.message_ids
  ), `

const IS_LISTED = "message.id = ANY (ARRAY (SELECT unnest(message_ids) FROM ended))"

const RECOVER_LANE = recover(
  listed("claim.number_id = ? AND claim.fence < ?"),
  `${IS_LISTED} AND message.number_id = ? AND message.lease_fence < ?`
)

const RECOVER_EXPIRED = recover(
  listed("claim.lease_until <= now()"),
  `${IS_LISTED} AND message.lease_until <= now()`
)

const RECOVER_UNLISTED = recover("", "message.due_at IS NOT NULL AND message.lease_until <= now()")

const arraysOf = (waits: ConfirmationWaits) => [Object.keys(waits), Object.values(waits)]
