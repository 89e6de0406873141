import { refused } from "../../../refused"

const DAY_MS = 86_400_000
const USUAL_DAYS = 30

/** As far back as Meta tells, and about what one reading of the messages may take. */
const MOST_DAYS = 90

/** Whole days of UTC. */
export interface DayRange {
  /** Such as `2026-01-31`, the first and the last. */
  from: string
  to: string
  start: Date
  /** Midnight after the last day. */
  end: Date
  days: string[]
}

/** Reads a range of days; without one the last thirty up to today. */
export function daysBetween({
  from,
  to,
  now,
}: {
  from?: string
  to?: string
  now: Date
}): DayRange {
  const today = dayOf(now)
  const last = to ?? today
  const first = from ?? dayOf(new Date(midnight(last).getTime() - (USUAL_DAYS - 1) * DAY_MS))
  const start = midnight(first)
  const count = Math.round((midnight(last).getTime() - start.getTime()) / DAY_MS) + 1
  if (count < 1) throw refused("INVALID_DATA", "days_backwards")
  if (count > MOST_DAYS) throw refused("INVALID_DATA", "too_many_days", { days: MOST_DAYS })
  const days = Array.from({ length: count }, (_, at) =>
    dayOf(new Date(start.getTime() + at * DAY_MS))
  )
  return { from: first, to: last, start, end: new Date(start.getTime() + count * DAY_MS), days }
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`)
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10)
}
