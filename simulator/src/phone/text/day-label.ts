const startOfDay = (at: number) => new Date(at).setHours(0, 0, 0, 0)

const dayMs = 24 * 60 * 60 * 1000

/** How WhatsApp names a day over the messages of it. */
export function dayLabel(at: number, now: number): string {
  const days = Math.round((startOfDay(now) - startOfDay(at)) / dayMs)
  if (days === 0) return "Today"
  if (days === 1) return "Yesterday"
  const date = new Date(at)
  if (days > 1 && days < 7) return date.toLocaleDateString("en", { weekday: "long" })
  return date.toLocaleDateString("en", { day: "numeric", month: "long", year: "numeric" })
}

export const timeLabel = (at: number) =>
  new Date(at).toLocaleTimeString("en", { hour: "2-digit", minute: "2-digit", hour12: false })
