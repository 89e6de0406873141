import type { AdminAuditEntry } from "../../../../contract"
import { rows, type Database } from "../../database"
import { auditCondition, type AuditFilters } from "./audit-filters"

/** Nobody counts them by paging. */
const MOST_COUNTED = 10_000

/**
 * A page of the audit log, newest first: along the primary key, or along the index of the one thing
 * it is filtered by (`IDX_whatsapp_audit_log_actor`, `…_action`, `…_resource_type`, `…_resource`).
 */
export async function listAuditLog(
  db: Database,
  { limit, offset, ...filters }: AuditFilters & { limit: number; offset: number }
): Promise<{ entries: AdminAuditEntry[]; count: number }> {
  const { sql, bindings } = auditCondition(filters)
  const entries = await rows<AuditRow>(
    db,
    `SELECT ${AUDIT_COLUMNS} FROM whatsapp_audit_log WHERE ${sql}
     ORDER BY id DESC LIMIT ? OFFSET ?`,
    [...bindings, limit, offset]
  )
  const [total] = await rows<{ count: number }>(
    db,
    `SELECT count(*)::int AS count
     FROM (SELECT FROM whatsapp_audit_log WHERE ${sql} LIMIT ?) AS counted`,
    [...bindings, MOST_COUNTED]
  )
  return { entries: entries.map(toAdminEntry), count: total?.count ?? 0 }
}

const AUDIT_COLUMNS = `
  id, actor_id, action, resource_type, resource_id, before, after, created_at AS occurred_at`

type AuditRow = Omit<AdminAuditEntry, "occurred_at"> & { occurred_at: Date | string }

function toAdminEntry({ occurred_at, ...entry }: AuditRow): AdminAuditEntry {
  return { ...entry, occurred_at: new Date(occurred_at).toISOString() }
}

/** The next entries of an export, older than `beforeId`: pages of it stay right while others are added. */
export async function readAuditPage(
  db: Database,
  { beforeId, limit, ...filters }: AuditFilters & { beforeId: string | null; limit: number }
): Promise<AdminAuditEntry[]> {
  const { sql, bindings } = auditCondition(filters)
  const entries = await rows<AuditRow>(
    db,
    `SELECT ${AUDIT_COLUMNS} FROM whatsapp_audit_log
     WHERE ${sql} AND (?::text IS NULL OR id < ?) ORDER BY id DESC LIMIT ?`,
    [...bindings, beforeId, beforeId, limit]
  )
  return entries.map(toAdminEntry)
}
