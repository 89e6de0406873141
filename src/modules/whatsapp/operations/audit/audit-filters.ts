/** Which entries are asked for; all of them without any. */
export interface AuditFilters {
  actorId?: string
  action?: string
  /** A kind of thing, or the id of one. */
  resource?: string
  from?: string
  to?: string
}

/** The condition the filters make, with its bindings. */
export function auditCondition(filters: AuditFilters): { sql: string; bindings: string[] } {
  const { actorId, action, resource, from, to } = filters
  const parts = [
    actorId ? { sql: "actor_id = ?", bindings: [actorId] } : null,
    action ? { sql: "action = ?", bindings: [action] } : null,
    resource
      ? { sql: "(resource_type = ? OR resource_id = ?)", bindings: [resource, resource] }
      : null,
    from ? { sql: "created_at >= ?::timestamptz", bindings: [from] } : null,
    to ? { sql: "created_at < ?::timestamptz", bindings: [to] } : null,
  ].filter((part) => part !== null)
  return {
    sql: ["deleted_at IS NULL", ...parts.map((part) => part.sql)].join(" AND "),
    bindings: parts.flatMap((part) => part.bindings),
  }
}
