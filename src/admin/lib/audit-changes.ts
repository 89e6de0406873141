import type { AdminAuditEntry } from "../../contract"

/** One field, as text; null on the side where it was not there. */
export interface AuditedField {
  field: string
  before: string | null
  after: string | null
}

/** The fields that differ between the two sides of an entry. */
export function changesIn({
  before,
  after,
}: Pick<AdminAuditEntry, "before" | "after">): AuditedField[] {
  const old = fieldsOf(before)
  const now = fieldsOf(after)
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((field) => {
    const change = { field, before: asText(old[field]), after: asText(now[field]) }
    return change.before === change.after ? [] : [change]
  })
}

function fieldsOf(side: unknown): Record<string, unknown> {
  if (side === null || side === undefined) return {}
  return typeof side === "object" && !Array.isArray(side)
    ? (side as Record<string, unknown>)
    : { "": side }
}

function asText(value: unknown): string | null {
  if (value === undefined || value === null) return null
  return typeof value === "string" ? value : JSON.stringify(value)
}
