import type { AdminTemplateEvent } from "../../contract"

/** What Meta said about a pause. */
export interface Pause {
  /** When it ends by itself; null when somebody has to end it. */
  until: string | null
  description: string | null
}

/** The latest pause in a template's history, newest first; null when there is none in it. */
export function pauseIn(events: readonly AdminTemplateEvent[]): Pause | null {
  const paused = events.find(({ kind, to }) => kind === "status" && to === "PAUSED")
  const pause = paused?.details?.pause
  if (typeof pause !== "object" || pause === null || Array.isArray(pause)) return null
  const { until, description } = pause
  return { until: asText(until), description: asText(description) }
}

function asText(value: unknown): string | null {
  return typeof value === "string" ? value : null
}
