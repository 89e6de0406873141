import { createBoundedCache } from "./bounded-cache"
import { readDate } from "./format-date"
import type { Presentation } from "./presentation"

const rememberFormat = createBoundedCache<Intl.DateTimeFormat>(200)

/** Writes the time of day as the locale does, in the message's time zone; null when it is none. */
export function formatTime(
  date: unknown,
  { locale, timeZone }: Pick<Presentation, "locale" | "timeZone">
): string | null {
  const value = readDate(date)
  if (value === null) return null

  const format = rememberFormat(
    `${locale} ${timeZone}`,
    () => new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone })
  )
  return format.format(value)
}
