/** Whether a text names a time zone, such as `Europe/Berlin`. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }))
  } catch {
    return false
  }
}

/** What whoever gave another text is told. */
export const TIME_ZONE_EXAMPLE = "A time zone looks like Europe/Berlin or America/New_York."
