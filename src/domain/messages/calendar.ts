const formats = new Map<string, Intl.DateTimeFormat>()

/** The day it is somewhere, as `2026-11-24`. An unknown time zone is read as UTC. */
export function dayIn(timeZone: string | null, at: number): string {
  const parts = new Map(
    formatOf(timeZone ?? "UTC")
      .formatToParts(at)
      .map(({ type, value }) => [type, value])
  )
  return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`
}

/** The month of a day, as `2026-11`. */
export function monthOf(day: string): string {
  return day.slice(0, 7)
}

const HOUR = 60 * 60 * 1000

/** When the next day begins there, in milliseconds since 1970. */
export function nextDayAt(timeZone: string | null, now: number): number {
  const today = dayIn(timeZone, now)
  return firstAt(now, now + 50 * HOUR, (at) => dayIn(timeZone, at) > today)
}

/** When the next month begins there. */
export function nextMonthAt(timeZone: string | null, now: number): number {
  const month = monthOf(dayIn(timeZone, now))
  return firstAt(now, now + 33 * 24 * HOUR, (at) => monthOf(dayIn(timeZone, at)) > month)
}

/** The first millisecond at which something that stays true has become so. */
function firstAt(from: number, to: number, isTrue: (at: number) => boolean): number {
  let before = Math.floor(from)
  let after = Math.ceil(to)
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (isTrue(middle)) after = middle
    else before = middle
  }
  return after
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = makeFormat(timeZone) ?? formatOf("UTC")
  formats.set(timeZone, format)
  return format
}

/** Meta also names zones by numbers of its own, which nobody else knows. */
function makeFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat("en", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    })
  } catch {
    return null
  }
}
