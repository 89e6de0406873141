/** A count with its noun: `1 message`, `2 messages`. */
export function inWords(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`
}

/** Whole minutes from one moment to another. */
export function minutesSince(past: Date, now: Date): number {
  return Math.floor((now.getTime() - past.getTime()) / 60_000)
}
