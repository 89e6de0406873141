/** What a status webhook's word means for the status. A word that is not here says nothing about it. */
const STATUS_AFTER: Readonly<Record<string, string>> = {
  APPROVED: "APPROVED",
  REINSTATED: "APPROVED",
  UNARCHIVED: "APPROVED",
  ARCHIVED: "ARCHIVED",
  DELETED: "DELETED",
  DISABLED: "DISABLED",
  IN_APPEAL: "IN_APPEAL",
  LIMIT_EXCEEDED: "LIMIT_EXCEEDED",
  PAUSED: "PAUSED",
  PENDING: "PENDING",
  PENDING_DELETION: "PENDING_DELETION",
  REJECTED: "REJECTED",
}

/** The status a template has after an event of Meta's, or null when that says nothing about it. */
export function statusAfter(event: string): string | null {
  return Object.hasOwn(STATUS_AFTER, event) ? (STATUS_AFTER[event] ?? null) : null
}
