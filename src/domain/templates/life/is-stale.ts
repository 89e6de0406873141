import type { LastHeard, TemplateNews } from "./template-life"

/** How far our clock and Meta's may be apart, and how late a webhook usually is. */
const SKEW_MS = 5 * 60_000

/**
 * Whether something newer was heard already, so that this must not move the template back. Meta's
 * own times are compared with each other as they are; with ours only beyond what clocks differ.
 */
export function isStale({ source, occurredAt }: TemplateNews, heard: LastHeard): boolean {
  if (source === "sync") return isAfter(heard.learntAt, occurredAt)
  if (isAfter(heard.toldAt, occurredAt)) return true
  return isAfter(heard.foundAt, new Date(occurredAt.getTime() + SKEW_MS))
}

function isAfter(time: Date | null, other: Date): boolean {
  return time !== null && time > other
}
