const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** How long an offer still lasts, as the phone counts it down. */
export function timeLeft(until: number, now: number): string {
  const left = until - now
  if (left <= 0) return "Offer ended"
  if (left >= dayMs) return endsIn(Math.ceil(left / dayMs), "day")
  if (left >= hourMs) return endsIn(Math.ceil(left / hourMs), "hour")
  return endsIn(Math.ceil(left / minuteMs), "minute")
}

const endsIn = (count: number, unit: string) => `Ends in ${count} ${unit}${count === 1 ? "" : "s"}`
