const DAY_MS = 86_400_000

/** Days as `2026-01-31`, both within. */
export interface DayRange {
  from: string
  to: string
}

/** The days up to today, today included, where the reader is. */
export function lastDays(days: number, now: number): DayRange {
  return { from: dayOf(now - (days - 1) * DAY_MS), to: dayOf(now) }
}

function dayOf(time: number): string {
  const date = new Date(time)
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) =>
    String(part).padStart(2, "0")
  )
  return `${date.getFullYear()}-${month}-${day}`
}

/** A day such as `2026-01-31` as people say it: a day has no time zone. */
export function nameOfDay(day: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" })
  return format.format(new Date(`${day}T00:00:00Z`))
}
