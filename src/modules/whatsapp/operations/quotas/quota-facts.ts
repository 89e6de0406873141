import {
  dayIn,
  messagingLimitOf,
  monthOf,
  TRANSACTIONAL_RESERVE,
  type MinuteGrants,
  type OwnLimits,
  type OwnUsage,
} from "../../../../domain/messages"
import { rows, type Database } from "../../database"
import type { LaneLease } from "../lanes/lane-lease"
import { lockQuota } from "./lock-quota"

/** Everything a number's quotas are decided by. */
export interface QuotaFacts {
  numberId: string
  limits: OwnLimits
  usage: OwnUsage
  timeZone: string | null
  /** Whose messaging limit the number shares. */
  portfolio: string
  /** Null when Meta sets none, or none is known. */
  messagingLimit: number | null
  /** The share of it that marketing leaves alone. */
  reserve: number
  /** By the database's clock. */
  now: number
}

interface NumberRow extends OwnLimits {
  id: string
  messagingLimit: string | null
  grants: MinuteGrants | null
  timeZone: string | null
  portfolio: string
  reserve: unknown
  now: number
}

/**
 * Has a number's quotas decided by one claim at a time, and reads what they are decided by. Null when
 * the lease is lost.
 */
export async function lockQuotaFacts(db: Database, lease: LaneLease): Promise<QuotaFacts | null> {
  const { numberId, owner, fence } = lease
  // By itself: a statement that waited for the lock would not see what was used meanwhile.
  await lockQuota(db, numberId)
  const [number] = await rows<NumberRow>(
    db,
    `${NUMBERS} WHERE number.id = ? AND number.lane_owner = ? AND number.lane_fence = ?`,
    [numberId, owner, fence]
  )
  return number ? ((await withUsage(db, [number]))[0] ?? null) : null
}

/** The same for showing: nothing is locked. */
export async function readQuotaFacts(
  db: Database,
  numberIds: readonly string[]
): Promise<QuotaFacts[]> {
  if (numberIds.length === 0) return []
  const numbers = await rows<NumberRow>(db, `${NUMBERS} WHERE number.id = ANY(?::text[])`, [
    numberIds,
  ])
  return withUsage(db, numbers)
}

const NUMBERS = `
  SELECT number.id, number.limit_per_minute AS "perMinute", number.limit_per_day AS "perDay",
    number.limit_per_month AS "perMonth", number.messaging_limit AS "messagingLimit",
    number.minute_grants AS grants, account.time_zone AS "timeZone",
    coalesce(account.portfolio_id, account.id) AS portfolio,
    account.settings -> 'transactional_reserve' AS reserve,
    extract(epoch FROM clock_timestamp())::float8 * 1000 AS now
  FROM whatsapp_phone_number number
  JOIN whatsapp_account account ON account.id = number.account_id`

/** What was let go on the days of the present months (`IDX_whatsapp_usage_day`). */
async function withUsage(db: Database, numbers: readonly NumberRow[]): Promise<QuotaFacts[]> {
  const dated = numbers.map((number) => ({
    ...number,
    today: dayIn(number.timeZone, number.now),
  }))
  const days = await rows<{ numberId: string; day: string; messages: number }>(
    db,
    `SELECT number_id AS "numberId", day, sum(messages)::float8 AS messages
     FROM unnest(?::text[], ?::text[]) AS asked (id, since)
     JOIN whatsapp_usage ON number_id = asked.id AND day >= asked.since AND deleted_at IS NULL
     GROUP BY number_id, day`,
    [dated.map(({ id }) => id), dated.map(({ today }) => `${monthOf(today)}-01`)]
  )
  return dated.map((number) => ({
    numberId: number.id,
    limits: { perMinute: number.perMinute, perDay: number.perDay, perMonth: number.perMonth },
    usage: {
      grants: number.grants ?? [],
      today: number.today,
      days: new Map(
        days.flatMap(({ numberId, day, messages }) =>
          numberId === number.id ? [[day, messages]] : []
        )
      ),
    },
    timeZone: number.timeZone,
    portfolio: number.portfolio,
    messagingLimit: messagingLimitOf(number.messagingLimit),
    reserve: reserveOf(number.reserve),
    now: number.now,
  }))
}

function reserveOf(setting: unknown): number {
  const isShare = typeof setting === "number" && setting >= 0 && setting < 1
  return isShare ? setting : TRANSACTIONAL_RESERVE
}
