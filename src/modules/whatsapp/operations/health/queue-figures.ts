import { PRIORITIES } from "../../../../domain/messages"
import type { LaneAnswerTimes } from "../../../../domain/health"
import { rows, type Database } from "../../database"
import { HELD_BY_QUOTA } from "../quotas/quota-hold"
import { withDates } from "./with-dates"

/** What waits on one number. */
export interface QueueFigures {
  numberId: string
  accountId: string
  displayPhoneNumber: string | null
  isAccountPaused: boolean
  pausedUntil: Date | null
  isPausedByPerson: boolean
  pausedCode: number | null
  /** While it waits for its own quota, nothing on it is due: all of it is scheduled. */
  quotaUntil: Date | null
  queued: number
  queuedMarketing: number
  oldestQueuedAt: Date | null
  oldestTransactionalAt: Date | null
  oldestMarketingAt: Date | null
  scheduled: number
  unconfirmed: number
  overdue: number
  /** How fast Meta answered last; null before anything was sent. */
  answerTimes: LaneAnswerTimes | null
  /** The database's clock, which all these times are by. */
  now: Date
}

const TIMES = [
  "pausedUntil",
  "quotaUntil",
  "oldestQueuedAt",
  "oldestTransactionalAt",
  "oldestMarketingAt",
  "now",
] as const

/** How long after its deadline an unconfirmed message should have been decided at the latest. */
const DECIDED_WITHIN = "2 minutes"

/**
 * What waits on every number, from the two partial indexes of what is not settled
 * (`IDX_whatsapp_message_due`, `…_unconfirmed`): what was sent costs nothing. What is being sent is
 * in the first one too and is taken off, by the claims it is listed in; it is never the oldest for
 * long.
 */
export async function readQueueFigures(db: Database): Promise<QueueFigures[]> {
  const queues = await rows<QueueFigures>(db, QUEUES, [PRIORITIES.marketing])
  return queues.map((queue) => withDates(queue, TIMES))
}

export const QUEUES = `
  WITH waiting AS MATERIALIZED (
    SELECT number_id, priority, count(*) FILTER (WHERE due_at <= now()) AS due,
      count(*) FILTER (WHERE due_at > now()) AS later,
      min(due_at) FILTER (WHERE due_at <= now()) AS oldest
    FROM whatsapp_message
    WHERE due_at IS NOT NULL AND deleted_at IS NULL
    GROUP BY number_id, priority
  ), claimed AS MATERIALIZED (
    SELECT number_id, priority, count(*) AS sending
    FROM whatsapp_message
    WHERE id = ANY (ARRAY (SELECT unnest(message_ids) FROM whatsapp_lane_claim))
      AND status = 'sending' AND deleted_at IS NULL
    GROUP BY number_id, priority
  ), queue AS (
    SELECT waiting.number_id, sum(left_over.due) AS queued, sum(later) AS scheduled,
      min(left_over.oldest) AS oldest,
      sum(left_over.due) FILTER (WHERE is_marketing) AS queued_marketing,
      min(left_over.oldest) FILTER (WHERE is_marketing) AS oldest_marketing,
      min(left_over.oldest) FILTER (WHERE NOT is_marketing) AS oldest_transactional
    FROM waiting
    LEFT JOIN claimed USING (number_id, priority)
    CROSS JOIN LATERAL (SELECT waiting.priority >= ? AS is_marketing,
      greatest(0, waiting.due - coalesce(sending, 0)) AS due,
      CASE WHEN waiting.due > coalesce(sending, 0) THEN waiting.oldest END AS oldest
    ) AS left_over
    GROUP BY waiting.number_id
  ), unanswered AS (
    SELECT number_id, count(*) AS unconfirmed,
      count(*) FILTER (WHERE confirm_by < now() - interval '${DECIDED_WITHIN}') AS overdue
    FROM whatsapp_message
    WHERE confirm_by IS NOT NULL AND status = 'unconfirmed' AND deleted_at IS NULL
    GROUP BY number_id
  )
  SELECT number.id AS "numberId", number.account_id AS "accountId",
    number.display_phone_number AS "displayPhoneNumber",
    account.paused_at IS NOT NULL AS "isAccountPaused", number.paused_until AS "pausedUntil",
    number.paused_at IS NOT NULL AS "isPausedByPerson",
    number.paused_code AS "pausedCode", number.answer_times AS "answerTimes", held.until AS "quotaUntil",
    coalesce(due.queued, 0)::float8 AS queued,
    coalesce(due.queued_marketing, 0)::float8 AS "queuedMarketing",
    due.oldest AS "oldestQueuedAt", due.oldest_transactional AS "oldestTransactionalAt",
    due.oldest_marketing AS "oldestMarketingAt",
    (coalesce(later.scheduled, 0) + CASE
      WHEN held.until IS NULL THEN 0 ELSE coalesce(later.queued, 0)
    END)::float8 AS scheduled,
    coalesce(unanswered.unconfirmed, 0)::float8 AS unconfirmed,
    coalesce(unanswered.overdue, 0)::float8 AS overdue, now() AS now
  FROM whatsapp_phone_number number
  JOIN whatsapp_account account ON account.id = number.account_id AND account.deleted_at IS NULL
  CROSS JOIN LATERAL (SELECT ${HELD_BY_QUOTA} AS until) AS held
  LEFT JOIN queue AS due ON due.number_id = number.id AND held.until IS NULL
  LEFT JOIN queue AS later ON later.number_id = number.id
  LEFT JOIN unanswered ON unanswered.number_id = number.id
  WHERE number.deleted_at IS NULL
  ORDER BY number.is_default DESC, number.id`
