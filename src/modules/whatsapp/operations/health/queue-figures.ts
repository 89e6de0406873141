import { PRIORITIES } from "../../../../domain/messages"
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
 * (`IDX_whatsapp_message_claimable`, `…_unconfirmed`): what was sent costs nothing.
 */
export async function readQueueFigures(db: Database): Promise<QueueFigures[]> {
  const queues = await rows<QueueFigures>(db, QUEUES, [PRIORITIES.marketing])
  return queues.map((queue) => withDates(queue, TIMES))
}

export const QUEUES = `
  WITH waiting AS MATERIALIZED (
    SELECT number_id, priority, count(*) FILTER (WHERE send_after <= now()) AS due,
      count(*) FILTER (WHERE send_after > now()) AS later,
      min(send_after) FILTER (WHERE send_after <= now()) AS oldest
    FROM whatsapp_message
    WHERE status IN ('queued', 'scheduled') AND deleted_at IS NULL
    GROUP BY number_id, priority
  ), queue AS (
    SELECT waiting.number_id, sum(due) AS queued, sum(later) AS scheduled, min(oldest) AS oldest,
      sum(due) FILTER (WHERE is_marketing) AS queued_marketing,
      min(oldest) FILTER (WHERE is_marketing) AS oldest_marketing,
      min(oldest) FILTER (WHERE NOT is_marketing) AS oldest_transactional
    FROM waiting, LATERAL (SELECT priority >= ? AS is_marketing) AS kind
    GROUP BY waiting.number_id
  ), unanswered AS (
    SELECT number_id, count(*) AS unconfirmed,
      count(*) FILTER (WHERE confirm_by < now() - interval '${DECIDED_WITHIN}') AS overdue
    FROM whatsapp_message
    WHERE status = 'unconfirmed' AND deleted_at IS NULL
    GROUP BY number_id
  )
  SELECT number.id AS "numberId", number.account_id AS "accountId",
    number.display_phone_number AS "displayPhoneNumber",
    account.paused_at IS NOT NULL AS "isAccountPaused", number.paused_until AS "pausedUntil",
    number.paused_at IS NOT NULL AS "isPausedByPerson",
    number.paused_code AS "pausedCode", held.until AS "quotaUntil",
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
