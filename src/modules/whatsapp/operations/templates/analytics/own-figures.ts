import { rows, type Database } from "../../../database"
import { ulidOf } from "../../health/ulid-of"

/** What became of one template's messages made on one day. */
export interface OwnFigures {
  templateId: string
  /** Such as `2026-01-31`, in UTC as Meta counts. */
  day: string
  sent: number
  delivered: number
  read: number
  failed: number
  replied: number
}

interface Range {
  templateIds: readonly string[]
  /** Midnight of the first day. */
  start: Date
  /** Midnight after the last one. */
  end: Date
}

/**
 * Counts templates' messages by the day they were made. Ids grow with time, so that a range of the
 * primary key is read once: an index by template would cost every write of every message.
 *
 * Answers and taps on reply buttons name the message they belong to
 * (`IDX_whatsapp_message_wamid`); several of one person count once.
 */
export async function ownFigures(
  db: Database,
  { templateIds, start, end }: Range
): Promise<OwnFigures[]> {
  const from = `wamsg_${ulidOf(start)}`
  const to = `wamsg_${ulidOf(end)}`
  return rows<OwnFigures>(db, FIGURES, [from, to, templateIds, from, templateIds])
}

const FIGURES = `
  WITH counted AS (
    SELECT template_id, (created_at AT TIME ZONE 'UTC')::date AS day,
      count(*) FILTER (WHERE sent_at IS NOT NULL)::int AS sent,
      count(*) FILTER (WHERE coalesce(delivered_at, read_at) IS NOT NULL)::int AS delivered,
      count(read_at)::int AS read,
      count(*) FILTER (WHERE status = 'failed')::int AS failed
    FROM whatsapp_message
    WHERE id >= ? AND id < ? AND template_id = ANY(?::text[]) AND deleted_at IS NULL
    GROUP BY 1, 2
  ), replied AS (
    SELECT answered.template_id, (answered.created_at AT TIME ZONE 'UTC')::date AS day,
      count(DISTINCT answered.id)::int AS replied
    FROM whatsapp_message answer
    JOIN whatsapp_message answered
      ON answered.number_id = answer.number_id AND answered.wamid = answer.context_wamid
      AND answered.deleted_at IS NULL
    WHERE answer.id >= ? AND answer.direction = 'inbound' AND answer.context_wamid IS NOT NULL
      AND answered.template_id = ANY(?::text[]) AND answer.deleted_at IS NULL
    GROUP BY 1, 2
  )
  SELECT template_id AS "templateId", to_char(day, 'YYYY-MM-DD') AS day, counted.sent,
    counted.delivered, counted.read, counted.failed, coalesce(replied.replied, 0) AS replied
  FROM counted
  LEFT JOIN replied USING (template_id, day)
  ORDER BY day`
