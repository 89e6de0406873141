import { z } from "zod"
import { pageQueryShape, pageShape } from "./page"

const filterShape = {
  actor_id: z.string().max(255).optional(),
  /** Such as `account.updated`. */
  action: z.string().max(100).optional(),
  /** A kind of thing such as `account`, or the id of one. */
  resource: z.string().max(255).optional(),
  from: z.iso.datetime({ offset: true }).optional(),
  /** Up to, and without it. */
  to: z.iso.datetime({ offset: true }).optional(),
}

/** `GET /admin/whatsapp/audit-log`, newest first. */
export const listAuditLogSchema = z.object({ ...filterShape, ...pageQueryShape })
export type ListAuditLog = z.output<typeof listAuditLogSchema>

/** `GET /admin/whatsapp/audit-log/export`: the same as a CSV file, a hundred thousand rows at most. */
export const exportAuditLogSchema = z.object(filterShape)
export type ExportAuditLog = z.output<typeof exportAuditLogSchema>

/** What somebody did. `before` and `after` hold what changed, without secrets. */
export const auditEntrySchema = z.object({
  id: z.string(),
  /** The admin user, or the secret API key, that acted; null for the plugin itself. */
  actor_id: z.string().nullable(),
  action: z.string(),
  resource_type: z.string(),
  resource_id: z.string().nullable(),
  before: z.json().nullable(),
  after: z.json().nullable(),
  occurred_at: z.string(),
})
export type AdminAuditEntry = z.output<typeof auditEntrySchema>

export const auditLogResponseSchema = z.object({
  audit_log: z.array(auditEntrySchema),
  ...pageShape,
})
export type AdminAuditLogResponse = z.output<typeof auditLogResponseSchema>
