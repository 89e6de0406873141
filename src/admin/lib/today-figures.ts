import type { AdminOverview } from "../../contract"

/** The figures of a day, each summing the statuses that count towards it. */
const FIGURES = {
  left: ["sent", "delivered", "read", "played"],
  delivered: ["delivered", "read", "played"],
  read: ["read", "played"],
  waiting: ["scheduled", "queued", "sending", "unconfirmed"],
  notSent: ["suppressed", "canceled"],
  failed: ["failed"],
} as const

export type TodayFigure = keyof typeof FIGURES | "received"

/** A day in a handful of figures, in the order a reader follows a message. */
export function todayFigures(overview: AdminOverview): { id: TodayFigure; count: number }[] {
  const { outbound, received } = overview
  const summed = Object.entries(FIGURES).map(([id, statuses]) => ({
    id: id as TodayFigure,
    count: statuses.reduce((sum, status) => sum + (outbound[status] ?? 0), 0),
  }))
  return [...summed, { id: "received", count: received }]
}
