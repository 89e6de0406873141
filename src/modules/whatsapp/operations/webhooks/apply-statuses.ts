import { rows, type Database } from "../../database"
import { statusRank } from "./status-rank"
import { EVENT_ID } from "../messages/event-id"

/** What Meta reported about one message. */
export interface ReportedStatus {
  /** Our number's row. */
  numberId: string
  wamid: string
  /** Our message id, as Meta echoes it. */
  echoedId: string | null
  status: string
  occurredAt: Date
  errorCode: number | null
  /** JSON text. */
  pricing: string | null
  /** JSON text: everything else, verbatim. */
  details: string
}

/** A message that a report was about, and which states it reached for the first time. */
export interface ReportedMessage {
  id: string
  contactId: string | null
  orderId: string | null
  wasSent: boolean
  wasDelivered: boolean
  wasRead: boolean
  hasFailed: boolean
  /** Of its failure, and when that was. */
  errorCode: number | null
  failedAt: Date | null
}

/**
 * Applies reports in one statement, in whatever order they come and however often.
 *
 * A message is found by its wamid (`IDX_whatsapp_message_wamid`), or by our id while the answer to
 * the send is not written yet, and then learns its wamid. Of all reports the highest rank counts,
 * each state keeps its earliest time, and every report is kept as an event
 * (`IDX_whatsapp_message_event_once`). A failure of an earlier attempt says nothing about a message
 * that was sent again. Answers only for messages that something changed about.
 */
export async function applyStatuses(
  db: Database,
  reported: readonly ReportedStatus[]
): Promise<ReportedMessage[]> {
  if (reported.length === 0) return []
  return rows<ReportedMessage>(db, APPLY_STATUSES, [
    reported.map(({ numberId }) => numberId),
    reported.map(({ wamid }) => wamid),
    reported.map(({ echoedId }) => echoedId),
    reported.map(({ status }) => status),
    reported.map(({ occurredAt }) => occurredAt),
    reported.map(({ errorCode }) => errorCode),
    reported.map(({ pricing }) => pricing),
    reported.map(({ details }) => details),
  ])
}

const firstTime = (status: string) =>
  `min(occurred_at) FILTER (WHERE told_status = '${status}') AS ${status}_at`

// The limit has each looked up in the index by itself: before Postgres has counted anew it takes
// messages with a wamid for few, and would read all of them.
export const APPLY_STATUSES = `
  WITH told AS MATERIALIZED (
    SELECT * FROM unnest(
      ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::int[], ?::text[], ?::text[]
    ) AS t (number_id, wamid, echoed_id, told_status, occurred_at, error_code, pricing, details)
  ), matched AS MATERIALIZED (
    SELECT told.*, coalesce(by_wamid.id, by_id.id) AS message_id
    FROM told
    LEFT JOIN LATERAL (
      SELECT id, direction FROM whatsapp_message
      WHERE number_id = told.number_id AND wamid = told.wamid
        AND wamid IS NOT NULL AND deleted_at IS NULL
      LIMIT 1
    ) AS by_wamid ON true
    LEFT JOIN whatsapp_message by_id
      ON by_id.id = told.echoed_id AND by_id.number_id = told.number_id
      AND by_id.deleted_at IS NULL
    WHERE coalesce(by_wamid.direction, by_id.direction) = 'outbound'
  ), before AS MATERIALIZED (
    SELECT id, status, wamid, sent_at, delivered_at, read_at
    FROM whatsapp_message
    WHERE id IN (SELECT message_id FROM matched)
    ORDER BY id
    FOR NO KEY UPDATE
  ), counted AS (
    SELECT matched.*, CASE
      WHEN told_status = 'failed' AND before.wamid <> matched.wamid THEN -1
      ELSE ${statusRank("told_status")}
    END AS rank
    FROM matched JOIN before ON before.id = matched.message_id
  ), folded AS (
    SELECT message_id, max(rank) AS rank,
      (array_agg(told_status ORDER BY rank DESC))[1] AS status,
      (array_agg(wamid ORDER BY occurred_at DESC))[1] AS wamid,
      (array_agg(error_code ORDER BY rank DESC, occurred_at))[1] AS error_code,
      (array_agg(pricing ORDER BY occurred_at DESC) FILTER (WHERE pricing IS NOT NULL))[1]::jsonb AS pricing,
      ${["sent", "delivered", "read", "played", "failed"].map(firstTime).join(",\n      ")}
    FROM counted GROUP BY message_id
  ), moved AS (
    UPDATE whatsapp_message AS message SET
      status = CASE WHEN folded.rank > ${statusRank("message.status")} THEN folded.status ELSE message.status END,
      reason = CASE WHEN folded.rank > ${statusRank("message.status")} THEN NULL ELSE message.reason END,
      error_code = CASE
        WHEN folded.rank <= ${statusRank("message.status")} THEN message.error_code
        WHEN folded.status = 'failed' THEN folded.error_code
      END,
      confirm_by = CASE WHEN folded.rank > ${statusRank("message.status")} THEN NULL ELSE message.confirm_by END,
      wamid = coalesce(message.wamid, folded.wamid),
      pricing = coalesce(folded.pricing, message.pricing),
      sent_at = least(message.sent_at, folded.sent_at),
      delivered_at = least(message.delivered_at, folded.delivered_at),
      read_at = least(message.read_at, folded.read_at),
      played_at = least(message.played_at, folded.played_at),
      failed_at = least(message.failed_at, folded.failed_at),
      updated_at = now()
    FROM folded
    WHERE message.id = folded.message_id AND (
      folded.rank > ${statusRank("message.status")}
      OR message.wamid IS NULL
      OR (folded.pricing IS NOT NULL AND message.pricing IS NULL)
      OR folded.sent_at < coalesce(message.sent_at, 'infinity')
      OR folded.delivered_at < coalesce(message.delivered_at, 'infinity')
      OR folded.read_at < coalesce(message.read_at, 'infinity')
      OR folded.played_at < coalesce(message.played_at, 'infinity')
      OR folded.failed_at < coalesce(message.failed_at, 'infinity')
    )
    RETURNING message.id, message.contact_id, message.order_id, message.status, message.sent_at,
      message.delivered_at, message.read_at, message.error_code, message.failed_at
  ), event AS (
    INSERT INTO whatsapp_message_event (id, message_id, status, occurred_at, error_code, details)
    SELECT ${EVENT_ID}, message_id, told_status, occurred_at, error_code, details::jsonb
    FROM matched
    ON CONFLICT (message_id, status, occurred_at) WHERE deleted_at IS NULL DO NOTHING
  )
  SELECT moved.id, moved.contact_id AS "contactId", moved.order_id AS "orderId",
    before.sent_at IS NULL AND moved.sent_at IS NOT NULL
      AND before.status IN ('queued', 'scheduled', 'unconfirmed') AS "wasSent",
    before.delivered_at IS NULL AND moved.delivered_at IS NOT NULL AS "wasDelivered",
    before.read_at IS NULL AND moved.read_at IS NOT NULL AS "wasRead",
    before.status <> 'failed' AND moved.status = 'failed' AS "hasFailed",
    moved.error_code AS "errorCode", moved.failed_at AS "failedAt"
  FROM moved JOIN before ON before.id = moved.id`
