import { createBoundedCache } from "./bounded-cache"
import type { Presentation } from "./presentation"

const DATE_STYLES = ["short", "medium", "long", "full"] as const

type DateStyle = (typeof DATE_STYLES)[number]

const rememberFormat = createBoundedCache<Intl.DateTimeFormat>(200)

/** Says whether a text names one of the date styles, rather than being a strftime pattern. */
export function isDateStyle(text: string): text is DateStyle {
  return (DATE_STYLES as readonly string[]).includes(text)
}

/** Writes a date as the locale does, in the message's time zone; null when it is not a date. */
export function formatDate(
  date: unknown,
  style: DateStyle,
  { locale, timeZone }: Pick<Presentation, "locale" | "timeZone">
): string | null {
  const value = readDate(date)
  if (value === null) return null

  const format = rememberFormat(
    `${locale} ${timeZone} ${style}`,
    () => new Intl.DateTimeFormat(locale, { dateStyle: style, timeZone })
  )
  return format.format(value)
}

/** Reads a date from a text, a number of milliseconds or a date; null when it is none of them. */
export function readDate(date: unknown): Date | null {
  if (typeof date !== "string" && typeof date !== "number" && !(date instanceof Date)) return null
  const value = new Date(date)
  return Number.isNaN(value.getTime()) ? null : value
}
