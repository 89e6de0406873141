import { monthOf, nextDayAt, nextMonthAt } from "./calendar"
import {
  countGrants,
  LEAVES_WITHIN_MS,
  liveGrants,
  nextGrantAt,
  type MinuteGrants,
} from "./minute-quota"

/** What a shop lets a number send; null is no limit. */
export interface OwnLimits {
  perMinute: number | null
  perDay: number | null
  perMonth: number | null
}

/** What was let go of a number's messages. */
export interface OwnUsage {
  grants: MinuteGrants
  /** Of the days of this month, as `2026-11-24`. */
  days: ReadonlyMap<string, number>
  /** Today where the account is. */
  today: string
}

/** One limit and what is left of it. */
export interface QuotaLeft {
  /** Null when there is no such limit. */
  limit: number | null
  used: number
  /** Null when there is no such limit. */
  left: number | null
}

export interface OwnQuotaLeft {
  perMinute: QuotaLeft
  perDay: QuotaLeft
  perMonth: QuotaLeft
}

export function leftOf(limit: number | null, used: number): QuotaLeft {
  return { limit, used, left: limit === null ? null : Math.max(0, limit - used) }
}

/** What is left of each of a number's own limits. */
export function ownQuotaLeft(limits: OwnLimits, usage: OwnUsage, now: number): OwnQuotaLeft {
  const { days, today, grants } = usage
  const ofMonth = [...days].filter(([day]) => monthOf(day) === monthOf(today))
  return {
    perMinute: leftOf(limits.perMinute, countGrants(liveGrants(grants, now))),
    perDay: leftOf(limits.perDay, days.get(today) ?? 0),
    perMonth: leftOf(
      limits.perMonth,
      ofMonth.reduce((sum, [, count]) => sum + count, 0)
    ),
  }
}

/** How many messages may be let go now, and when there is more to have if that is none. */
export type OwnRoom = { most: number; until: null } | { most: 0; until: number }

/**
 * Applies a number's own limits. What is let go just before midnight might leave just after it, and
 * count for neither day exactly: those moments are waited out.
 */
export function ownRoom(
  limits: OwnLimits,
  usage: OwnUsage,
  { now, timeZone }: { now: number; timeZone: string | null }
): OwnRoom {
  const { perMinute, perDay, perMonth } = ownQuotaLeft(limits, usage, now)
  const waits: number[] = []
  if (perMinute.left === 0) waits.push(nextGrantAt(liveGrants(usage.grants, now)) ?? now)
  if (limits.perDay !== null || limits.perMonth !== null) {
    const midnight = nextDayAt(timeZone, now)
    if (perDay.left === 0 || midnight - now <= LEAVES_WITHIN_MS) waits.push(midnight)
  }
  if (perMonth.left === 0) waits.push(nextMonthAt(timeZone, now))

  if (waits.length > 0) return { most: 0, until: Math.max(...waits) }
  const lefts = [perMinute.left, perDay.left, perMonth.left].filter((left) => left !== null)
  return { most: Math.min(...lefts, Infinity), until: null }
}
