import type { AuditEntry } from "../audit/steps/record-audit"

interface Change {
  id: string
  actorId: string | null
  before?: unknown
  after?: unknown
}

/** What the audit log keeps of something done to a template. */
export function auditOf(action: string, { id, actorId, before, after }: Change) {
  return {
    ...{ actor_id: actorId, action, resource_type: "template", resource_id: id },
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  } satisfies Exclude<AuditEntry, readonly unknown[]>
}
