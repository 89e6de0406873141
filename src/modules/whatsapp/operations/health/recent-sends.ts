import { rows, type Database } from "../../database"
import { ulidOf } from "./ulid-of"
import { withDates } from "./with-dates"

/** What became of a number's messages lately. */
export interface RecentSends {
  numberId: string
  sent: number
  failed: number
  lastSentAt: Date | null
}

export interface RecentPast {
  since: Date
  numbers: RecentSends[]
}

const PAST_MS = 3_600_000

/** So many rows are looked at: where more happened, the past that is counted is shorter. */
const MOST_ROWS = 50_000

/**
 * Counts what Meta took and what failed in the last hour. No index says when a message was sent: it
 * would be written with every send. Ids grow with time, so this reads the ends of two primary keys:
 * the messages made lately, and those something happened to lately. What is missed is a message
 * made before that hour about which Meta reports nothing.
 */
export async function readRecentSends(db: Database, now: Date): Promise<RecentPast> {
  const from = new Date(now.getTime() - PAST_MS)
  const found = await rows<RecentRow>(db, RECENT_SENDS, [
    ...[from, MOST_ROWS, `wamsg_${ulidOf(from)}`, MOST_ROWS],
    ...[from, MOST_ROWS, MOST_ROWS],
  ])
  const dated = found.map((row) => withDates(row, ["since", "lastSentAt"]))
  const numbers = dated.flatMap(({ numberId, sent, failed, lastSentAt }) =>
    numberId === null ? [] : [{ numberId, sent, failed, lastSentAt }]
  )
  return { since: dated[0]?.since ?? from, numbers }
}

/** Without a number when nothing happened on any. */
interface RecentRow extends Omit<RecentSends, "numberId"> {
  numberId: string | null
  since: Date
}

export const RECENT_SENDS = `
  WITH happened AS MATERIALIZED (
    SELECT message_id, created_at FROM whatsapp_message_event
    WHERE id >= 'wamev_' || to_hex((extract(epoch FROM ?::timestamptz) * 1000)::bigint)
    ORDER BY id DESC
    LIMIT ?
  ), made AS MATERIALIZED (
    SELECT id, created_at FROM whatsapp_message WHERE id >= ? ORDER BY id DESC LIMIT ?
  ), past AS (
    SELECT greatest(
      ?::timestamptz,
      (SELECT min(created_at) FROM happened HAVING count(*) >= ?),
      (SELECT min(created_at) FROM made HAVING count(*) >= ?)
    ) AS since
  ), named AS (
    SELECT message_id AS id FROM happened UNION SELECT id FROM made
  ), counted AS (
    SELECT message.number_id, count(*) FILTER (WHERE message.sent_at >= past.since) AS sent,
      count(*) FILTER (WHERE message.failed_at >= past.since) AS failed,
      max(message.sent_at) AS last_sent_at
    FROM past CROSS JOIN named
    CROSS JOIN LATERAL (
      SELECT number_id, sent_at, failed_at FROM whatsapp_message
      WHERE id = named.id AND direction = 'outbound' LIMIT 1
    ) AS message
    GROUP BY message.number_id
  )
  SELECT counted.number_id AS "numberId", counted.sent::float8, counted.failed::float8,
    counted.last_sent_at AS "lastSentAt", past.since
  FROM past LEFT JOIN counted ON true`
