import type { HealthStatus } from "../../cloud-api/schemas"

/** What Meta's own health status comes to, in its words where it has some. */
export interface MetaHealth {
  level: "ok" | "warning" | "failing"
  why: string | null
  remedy: string
}

const LEVELS = new Map<string, MetaHealth["level"]>([
  ["BLOCKED", "failing"],
  ["LIMITED", "warning"],
])

/** Reads Meta's health status; null when it says nothing. */
export function readMetaHealth(status: HealthStatus | null | undefined): MetaHealth | null {
  const overall = status?.can_send_message
  if (!status || overall === undefined) return null
  const level = LEVELS.get(overall) ?? "ok"
  const worst = status.entities.find(({ can_send_message: can }) => can === overall)
  const [error] = worst?.errors ?? []
  return {
    level,
    why: error?.error_description ?? worst?.additional_info?.[0] ?? null,
    remedy: error?.possible_solution ?? "Open WhatsApp Manager: it says what is missing.",
  }
}
