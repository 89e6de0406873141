import { messagingLimitOf, rateFactor, type Slowdown } from "../../../../domain/messages"
import { rows, type Database } from "../../database"
import type { LaneLease } from "./lane-lease"

/** How fast a number may send at the moment, and by what else it is bound. */
export interface LanePace {
  /** Meta's throughput times this shop's share of it. */
  fullRate: number
  /** The same, less what Meta's refusals took away. */
  ratePerSecond: number
  slowdown: Slowdown | null
  /** Whether it has limits of its own, or a messaging limit. */
  hasQuota: boolean
  /** Whose messaging limit it shares; null when it has none. */
  portfolio: string | null
  timeZone: string | null
  /** The database's clock, in milliseconds since 1970. */
  now: number
}

interface PaceRow {
  fullRate: number
  slowdown: Slowdown | null
  hasOwnLimits: boolean
  messagingLimit: string | null
  portfolio: string
  timeZone: string | null
  now: number
}

/** Reads a number's pace, which may change at any time; null once it no longer exists. */
export async function readPace(db: Database, numberId: string): Promise<LanePace | null> {
  const [row] = await rows<PaceRow>(db, PACE, [numberId])
  if (!row) return null
  const { fullRate, slowdown, hasOwnLimits, portfolio, timeZone, now } = row
  const hasMessagingLimit = messagingLimitOf(row.messagingLimit) !== null
  return {
    fullRate,
    ratePerSecond: fullRate * rateFactor(slowdown, now),
    slowdown,
    hasQuota: hasOwnLimits || hasMessagingLimit,
    portfolio: hasMessagingLimit ? portfolio : null,
    timeZone,
    now,
  }
}

const PACE = `
  SELECT number.throughput_per_second * number.throughput_share AS "fullRate", number.slowdown,
    coalesce(number.limit_per_minute, number.limit_per_day, number.limit_per_month) IS NOT NULL
      AS "hasOwnLimits",
    number.messaging_limit AS "messagingLimit",
    coalesce(account.portfolio_id, account.id) AS portfolio, account.time_zone AS "timeZone",
    extract(epoch FROM clock_timestamp())::float8 * 1000 AS now
  FROM whatsapp_phone_number number
  JOIN whatsapp_account account ON account.id = number.account_id
  WHERE number.id = ? AND number.deleted_at IS NULL`

/** Stores what refusals made of a number's rate, unless another process has its lane by now. */
export async function storeSlowdown(
  db: Database,
  { lease, slowdown }: { lease: LaneLease; slowdown: Slowdown }
): Promise<void> {
  await rows(
    db,
    `UPDATE whatsapp_phone_number SET slowdown = ?::jsonb
     WHERE id = ? AND lane_owner = ? AND lane_fence = ?`,
    [JSON.stringify(slowdown), lease.numberId, lease.owner, lease.fence]
  )
}
