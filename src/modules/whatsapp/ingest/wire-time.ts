/** The last second a Postgres-friendly clock of Meta's could sensibly tell: the year 2100. */
const LATEST_SECOND = 4_102_444_800

/** Reads Meta's seconds; a time that cannot be one becomes the moment it was read. */
export function wireTime(seconds: number, now: Date): Date {
  return seconds > 0 && seconds < LATEST_SECOND ? new Date(seconds * 1000) : now
}
