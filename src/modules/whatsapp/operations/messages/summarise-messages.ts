import { rows, type Database } from "../../database"
import { ulidOf } from "../health/ulid-of"

/** How many messages share a status and the reason for it. */
export interface MessageTally {
  direction: "outbound" | "inbound"
  status: string
  /** A code of `domain/messages/reasons.ts`; the details are those of the latest of them. */
  reason: string | null
  reasonDetails: Record<string, unknown> | null
  errorCode: number | null
  count: number
  lastAt: Date
}

export interface MessageSummary {
  tallies: MessageTally[]
  /** True when there were more messages than are counted. */
  isPartial: boolean
}

/** So many of the latest messages are looked at: a page must answer at once in any shop. */
const MOST_ROWS = 25_000

/** Counts the messages made since a moment. Their ids grow with time: this reads the primary key's end. */
export async function summariseMessages(
  db: Database,
  { since }: { since: Date }
): Promise<MessageSummary> {
  const tallies = await rows<MessageTally>(db, TALLIES, [`wamsg_${ulidOf(since)}`, MOST_ROWS])
  return {
    tallies,
    isPartial: tallies.reduce((sum, { count }) => sum + count, 0) >= MOST_ROWS,
  }
}

export const TALLIES = `
  WITH made AS MATERIALIZED (
    SELECT direction, status, reason, reason_details, error_code, created_at FROM whatsapp_message
    WHERE id >= ? AND deleted_at IS NULL
    ORDER BY id DESC
    LIMIT ?
  )
  SELECT direction, status, reason, error_code AS "errorCode", count(*)::int AS count,
    (array_agg(reason_details ORDER BY created_at DESC))[1] AS "reasonDetails",
    max(created_at) AS "lastAt"
  FROM made
  GROUP BY direction, status, reason, error_code`
