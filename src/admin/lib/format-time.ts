const UNITS: readonly { unit: Intl.RelativeTimeFormatUnit; seconds: number }[] = [
  { unit: "year", seconds: 31_536_000 },
  { unit: "month", seconds: 2_592_000 },
  { unit: "day", seconds: 86_400 },
  { unit: "hour", seconds: 3_600 },
  { unit: "minute", seconds: 60 },
]

interface Moment {
  date: Date
  locale: string
}

/** "3 minutes ago"; anything under a minute is "now". */
export function formatRelative({ date, locale, now }: Moment & { now: number }): string {
  const seconds = (date.getTime() - now) / 1_000
  const { unit, size } = unitOf(Math.abs(seconds))
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(
    Math.trunc(seconds / size),
    unit
  )
}

function unitOf(seconds: number): { unit: Intl.RelativeTimeFormatUnit; size: number } {
  const found = UNITS.find((one) => seconds >= one.seconds)
  return found ? { unit: found.unit, size: found.seconds } : { unit: "second", size: Infinity }
}

/** The whole date with seconds and time zone, for who wants to know exactly. */
export function formatFull({ date, locale }: Moment): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "long" }).format(date)
}

/** A date without the time of day. */
export function formatDay({ date, locale }: Moment): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(date)
}

/** A date with the time of day. */
export function formatDayAndTime({ date, locale }: Moment): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(date)
}

/** The time of day on the day of `now`, with the date on any other. */
export function formatStep({ date, locale, now }: Moment & { now: number }): string {
  const today = new Date(now).toDateString() === date.toDateString()
  return new Intl.DateTimeFormat(
    locale,
    today ? { timeStyle: "medium" } : { dateStyle: "medium", timeStyle: "medium" }
  ).format(date)
}
