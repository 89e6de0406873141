import { PAUSED_TEMPLATE_RECHECK_MS } from "../../../../domain/messages/send-policy-deferrals"
import type { MessagePurpose, SuppressionReason } from "../../../../domain/messages"
import { rows, type Database } from "../../database"
import type { LaneLease } from "../lanes/lane-lease"
import { EVENT_ID } from "./event-id"
import { CLAIM_VERDICT } from "./claim-verdict"

/** A message this lane may now send, once: nobody else holds it until its lease runs out. */
export interface ClaimedMessage {
  id: string
  /** Attempts made, this one included; write-backs carry it with the fence. */
  attempts: number
  purpose: MessagePurpose
  priority: number
  recipient: string
  payload: string
  templateId: string | null
  contactId: string | null
  orderId: string | null
  /**
   * Its place in the order in which claims leave; several messages share one. In microseconds, by
   * the database's clock: the end of the claim's lease.
   */
  departure: number
  /** The claim it belongs to (`forget-claims.ts`). */
  claimId: string
  /** What people read of it, when its row does not say so yet. */
  text?: string
}

/** A claimed message that was admitted by reference: what it says is still to be written. */
export interface ReferredMessage extends Omit<ClaimedMessage, "payload"> {
  campaignId: string | null
}

/** A message that may no longer be sent, found while claiming. */
export interface SuppressedMessage {
  id: string
  contactId: string | null
  orderId: string | null
  suppression: SuppressionReason
}

export interface Claim {
  toSend: ClaimedMessage[]
  toRender: ReferredMessage[]
  suppressed: SuppressedMessage[]
  /** Up to which departure it is noted already that messages leave. */
  notedUntil?: number
  /** How many due messages were looked at; 0 means that nothing is due, or the lane may not send. */
  seen: number
}

/** How many messages of one priority a claim may take. */
export interface ClaimSlot {
  priority: number
  most: number
}

/** What a lane asks for. */
export interface ClaimRequest {
  lease: LaneLease
  /** First priority first. */
  slots: readonly ClaimSlot[]
  limit: number
  /** How long the claim is believed; longer than a request and its write-back take. */
  claimMs: number
  /** Messages that are noted as leaving together; all of the claim if not said. */
  sliceSize?: number
  /** Whether the first of them leave at once: then that is noted here. They do if not said. */
  isLeaving?: boolean
}

/**
 * Takes the next due messages of a lane, in one statement: what leaves first is claimed first, rows
 * others hold are skipped, and whatever may have changed since admission is looked at again in the
 * same snapshot. Relies on `IDX_whatsapp_message_due`: one range per priority, so that messages
 * scheduled for later cost nothing. Those of one moment leave as they lie in the table, so that the
 * index need not tell them apart. What is being sent is passed over there; it stays until it is
 * settled, so that a claim touches no index.
 *
 * A claim is made of slices, each with a lease that ends a microsecond after the one before: lanes
 * note by these which of them may have left (`note-departures.ts`).
 *
 * Nothing is claimed when the lane lost its lease, or while its number or account is paused.
 */
export async function claimQueuedMessages(db: Database, request: ClaimRequest): Promise<Claim> {
  const { lease, slots, limit, claimMs, sliceSize = limit, isLeaving = true } = request
  const claimed = await rows<ClaimedRow>(db, CLAIM, [
    lease.numberId,
    lease.owner,
    lease.fence,
    slots.map(({ priority }) => priority),
    slots.map(({ most }) => most),
    limit,
    PAUSED_TEMPLATE_RECHECK_MS,
    claimMs,
    Math.max(1, sliceSize),
    lease.fence,
    claimMs,
    isLeaving,
    lease.numberId,
    lease.fence,
    lease.numberId,
    lease.fence,
    lease.numberId,
    lease.fence,
  ])

  // Sorting here is stable and moves references; Postgres would move the payloads.
  claimed.sort((a, b) => a.departure - b.departure || a.priority - b.priority)
  const claim: Claim = { toSend: [], toRender: [], suppressed: [], seen: claimed.length }
  if (isLeaving) claim.notedUntil = claimed[0]?.departure
  const claimId = claimIdOf(lease, claimed)
  for (const row of claimed) {
    if (row.status === "sending") {
      row.claimId = claimId
      if (isWritten(row)) claim.toSend.push(row)
      else claim.toRender.push(row)
    } else if (row.suppression) claim.suppressed.push({ ...row, suppression: row.suppression })
  }
  return claim
}

type ClaimedRow = ReferredMessage & {
  payload: string | null
  status: string
  suppression: SuppressionReason | null
}

/** As the statement names the claim it writes down. */
function claimIdOf({ numberId, fence }: LaneLease, claimed: readonly ClaimedRow[]): string {
  const last = claimed.filter(({ status }) => status === "sending").at(-1)
  return `${numberId}:${fence}:${last?.departure ?? 0}`
}

function isWritten(row: ClaimedRow): row is ClaimedRow & { payload: string } {
  return row.payload !== null
}

// The candidates are locked, so that their rows are found again by their place in the table; one
// that moved between snapshot and lock is left for the next claim.
const CLAIM = `
  WITH lane AS MATERIALIZED (
    SELECT number.id
    FROM whatsapp_phone_number number
    JOIN whatsapp_account account ON account.id = number.account_id
    WHERE number.id = ? AND number.lane_owner = ? AND number.lane_fence = ?
      AND number.lane_lease_until > now() AND number.deleted_at IS NULL
      AND (number.paused_until IS NULL OR number.paused_until <= now())
      AND account.paused_at IS NULL AND account.deleted_at IS NULL
  ), candidate AS MATERIALIZED (
    SELECT due.*, row_number() OVER () - 1 AS place_in_claim
    FROM lane
    CROSS JOIN unnest(?::int[], ?::int[]) AS slot (priority, most)
    CROSS JOIN LATERAL (
      SELECT id, ctid AS place, contact_id, purpose, type, template_id
      FROM whatsapp_message
      WHERE number_id = lane.id AND priority = slot.priority
        AND due_at <= now() AND status IN ('queued', 'scheduled') AND deleted_at IS NULL
      ORDER BY due_at
      LIMIT slot.most
      FOR UPDATE SKIP LOCKED
    ) AS due
    LIMIT ?
  ), verdict AS MATERIALIZED (${CLAIM_VERDICT}), claimed AS (
    UPDATE whatsapp_message AS message SET
      status = CASE WHEN suppression IS NOT NULL THEN 'suppressed' WHEN waits_for IS NOT NULL THEN 'queued'
        ELSE 'sending' END,
      reason = coalesce(suppression, waits_for),
      send_after = CASE
        WHEN waits_for IS NOT NULL AND suppression IS NULL THEN now() + ? * interval '1 millisecond'
        ELSE message.send_after
      END,
      attempts = message.attempts + CASE WHEN coalesce(suppression, waits_for) IS NOT NULL THEN 0 ELSE 1 END,
      lease_until = now() + ? * interval '1 millisecond'
        + place_in_claim / ? * interval '1 microsecond',
      lease_fence = ?,
      updated_at = now()
    FROM verdict
    WHERE message.ctid = ANY (ARRAY (SELECT place FROM verdict)) AND message.ctid = verdict.place
    RETURNING message.id, message.status, message.attempts, message.purpose, message.priority,
      message.recipient, message.payload, message.template_id AS "templateId",
      message.contact_id AS "contactId", message.order_id AS "orderId",
      message.campaign_id AS "campaignId", message.reason, message.lease_until,
      verdict.suppression
  ), event AS (
    INSERT INTO whatsapp_message_event (id, message_id, status, occurred_at, reason)
    SELECT ${EVENT_ID}, id, CASE status WHEN 'queued' THEN 'deferred' ELSE status END, now(), reason
    FROM claimed WHERE status <> 'sending'
  ), departing AS (
    UPDATE whatsapp_phone_number SET
      lane_departed_until = greatest(lane_departed_until, now() + ? * interval '1 millisecond')
    WHERE ? AND id = ? AND lane_fence = ? AND EXISTS (SELECT FROM claimed WHERE status = 'sending')
  ), written_down AS (
    INSERT INTO whatsapp_lane_claim (id, number_id, fence, lease_until, message_ids)
    SELECT concat_ws(':', ?::text, ?::int, (extract(epoch FROM max(lease_until)) * 1000000)::bigint),
      ?, ?, max(lease_until), array_agg(id)
    FROM claimed WHERE status = 'sending'
    HAVING count(*) > 0
  )
  SELECT id, status, attempts, purpose, priority, recipient, payload, "templateId", "contactId",
    "orderId", "campaignId", suppression,
    (extract(epoch FROM lease_until) * 1000000)::float8 AS departure
  FROM claimed`
