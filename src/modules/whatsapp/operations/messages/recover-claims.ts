import { rows, type DatabasePool } from "../../database"
import { giveBackToNumber } from "../quotas/give-back-quota"
import { returnRecoveredQuota, type RecoveredMessage } from "../quotas/return-recovered-quota"
import type { ConfirmationWaits } from "./unconfirmed-protocol"
import { EVENT_ID } from "./event-id"

/**
 * Takes over what a lane of this number that is gone had claimed (`IDX_whatsapp_lane_claim_number`).
 *
 * Claims the lane had not noted as leaving are queued again, and their quota is given back: they
 * never left. Of the others nobody knows, so nothing is sent again here: they wait for the webhook
 * that tells.
 */
export async function recoverLaneClaims(
  db: DatabasePool,
  { numberId, fence, waits }: { numberId: string; fence: number; waits: ConfirmationWaits }
): Promise<number> {
  return recoverBy(db, RECOVER_LANE, [...arraysOf(waits), numberId, fence, numberId, fence])
}

/**
 * The same for claims of lanes whose lease has ended, whether or not somebody takes them over, and
 * for every claim whose own lease ran out. An ended lane's fence is raised first: should its process
 * be alive after all, it can neither renew its lease nor send what is queued again here.
 */
export async function recoverExpiredLeases(
  db: DatabasePool,
  { waits }: { waits: ConfirmationWaits }
): Promise<number> {
  let recovered = await recoverBy(db, RECOVER_EXPIRED, arraysOf(waits))
  const ended = await rows<{ numberId: string; fence: number }>(db, RAISE_FENCES)
  for (const lane of ended) recovered += await recoverLaneClaims(db, { ...lane, waits })
  return recovered
}

/**
 * The same for messages whose claim nobody wrote down, as processes of an earlier version did not that
 * were still running after the upgrade. It reads all that waits (`IDX_whatsapp_message_due`), so it
 * is for the start of a process.
 */
export async function recoverUnlisted(
  db: DatabasePool,
  { waits }: { waits: ConfirmationWaits }
): Promise<number> {
  return recoverBy(db, RECOVER_UNLISTED, arraysOf(waits))
}

type Recovered = Omit<RecoveredMessage, "quotaDay"> & { quotaDay: string | null }

/** Recovers and gives back in one transaction: a second crash undoes neither or both. */
async function recoverBy(
  db: DatabasePool,
  statement: string,
  bindings: readonly unknown[]
): Promise<number> {
  const { count, returned } = await db.transaction(async (tx) => {
    const recovered = await rows<Recovered>(tx, statement, bindings)
    const returned = recovered.filter((message): message is RecoveredMessage => !!message.quotaDay)
    await returnRecoveredQuota(tx, returned)
    return { count: recovered.length, returned }
  })
  for (const numberId of new Set(returned.map((message) => message.numberId))) {
    const count = returned.filter((message) => message.numberId === numberId).length
    await giveBackToNumber(db, { numberId, count })
  }
  return count
}

const RAISE_FENCES = `
  UPDATE whatsapp_phone_number AS number SET lane_fence = lane_fence + 1
  WHERE lane_lease_until <= now() AND EXISTS (
    SELECT FROM whatsapp_lane_claim claim WHERE claim.number_id = number.id
  )
  RETURNING id AS "numberId", lane_fence AS fence`

/** SQL: the dead claims, which of their messages are meant, and the day quota was reserved for. */
interface Recovery {
  claims?: string
  condition: string
  quotaDay?: string
}

// A purpose without a row of its own waits the longest. Rows are locked in the order of ids, as
// everybody does who locks several messages.
const recover = ({ claims = "", condition, quotaDay = "NULL" }: Recovery) => `
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
    RETURNING message.id, message.attempts, message.confirm_by, in_doubt, message.number_id,
      message.template_id, message.contact_id, message.recipient, message.priority
  ), event AS (
    INSERT INTO whatsapp_message_event (id, message_id, status, occurred_at, reason, details)
    SELECT ${EVENT_ID}, id, 'unconfirmed', now(), 'unconfirmed',
      jsonb_build_object('attempt', attempts, 'confirm_by', confirm_by)
    FROM recovered WHERE in_doubt
  )
  SELECT id, number_id AS "numberId", template_id AS "templateId", contact_id AS "contactId",
    recipient, priority, CASE WHEN NOT in_doubt THEN ${quotaDay} END AS "quotaDay"
  FROM recovered`

/** Whoever drops a claim recovers what is still being sent of it, in the same statement. */
const listed = (claims: string) => `ended AS (
    DELETE FROM whatsapp_lane_claim AS claim WHERE ${claims}
    RETURNING claim.message_ids, claim.quota_day
  ), `

const IS_LISTED = "message.id = ANY (ARRAY (SELECT unnest(message_ids) FROM ended))"

const QUOTA_DAY = `(
    SELECT quota_day FROM ended WHERE recovered.id = ANY (ended.message_ids) LIMIT 1
  )`

const RECOVER_LANE = recover({
  claims: listed("claim.number_id = ? AND claim.fence < ?"),
  condition: `${IS_LISTED} AND message.number_id = ? AND message.lease_fence < ?`,
  quotaDay: QUOTA_DAY,
})

const RECOVER_EXPIRED = recover({
  claims: listed("claim.lease_until <= now()"),
  condition: `${IS_LISTED} AND message.lease_until <= now()`,
  quotaDay: QUOTA_DAY,
})

const RECOVER_UNLISTED = recover({
  condition: "message.due_at IS NOT NULL AND message.lease_until <= now()",
})

const arraysOf = (waits: ConfirmationWaits) => [Object.keys(waits), Object.values(waits)]
