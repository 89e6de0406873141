import type { TemplateCategory } from "../../../cloud-api/schemas"

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Times to live that make sense, within what Meta takes for each category. */
const CHOICES: Record<TemplateCategory, readonly number[]> = {
  AUTHENTICATION: [MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE],
  UTILITY: [5 * MINUTE, 30 * MINUTE, HOUR, 3 * HOUR, 12 * HOUR],
  MARKETING: [12 * HOUR, DAY, 3 * DAY, 7 * DAY, 30 * DAY],
}

export interface TtlChoice {
  seconds: number
  unit: "seconds" | "minutes" | "hours" | "days"
  count: number
}

/** What can be chosen for a category, beside what is chosen already. */
export function ttlChoices(category: TemplateCategory, chosen: number | null): TtlChoice[] {
  const seconds = new Set(CHOICES[category])
  if (chosen !== null) seconds.add(chosen)
  return [...seconds].sort((one, other) => one - other).map(inWords)
}

function inWords(seconds: number): TtlChoice {
  // Meta's own word for thirty days.
  if (seconds === -1) return { seconds, unit: "days", count: 30 }
  if (seconds % DAY === 0) return { seconds, unit: "days", count: seconds / DAY }
  if (seconds % HOUR === 0) return { seconds, unit: "hours", count: seconds / HOUR }
  if (seconds % MINUTE === 0) return { seconds, unit: "minutes", count: seconds / MINUTE }
  return { seconds, unit: "seconds", count: seconds }
}
