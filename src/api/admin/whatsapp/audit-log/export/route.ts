import { once } from "node:events"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminAuditEntry, ExportAuditLog } from "../../../../../contract"
import { csvLine } from "../../../../../domain/audit"
import { whatsappModule } from "../../../../../workflows"
import { actorOf } from "../../../../actor-of"

const COLUMNS = [
  "occurred_at",
  "actor_id",
  "action",
  "resource_type",
  "resource_id",
  "before",
  "after",
] as const satisfies readonly (keyof AdminAuditEntry)[]

/** So much, and no more, is read for one file. */
const MOST_ROWS = 100_000

/** The audit log as a CSV file: read and written a page at a time, so that its size costs no memory. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ExportAuditLog>,
  res: MedusaResponse
) {
  const { actor_id: actorId, ...filters } = req.validatedQuery
  const whatsapp = whatsappModule(req.scope)
  // Before anything leaves: an export that is broken off has still been taken.
  await whatsapp.recordAudit({
    actor_id: actorOf(req),
    action: "audit_log.exported",
    resource_type: "audit_log",
    resource_id: null,
    after: req.validatedQuery,
  })
  const day = new Date().toISOString().slice(0, 10)
  res.setHeader("Content-Type", "text/csv; charset=utf-8")
  res.setHeader("Content-Disposition", `attachment; filename="whatsapp-audit-log-${day}.csv"`)
  res.write(csvLine(COLUMNS))
  for await (const page of whatsapp.walkAuditLog({ actorId, ...filters, most: MOST_ROWS })) {
    const lines = page.map((entry) => csvLine(valuesOf(entry)))
    if (!res.write(lines.join("")) && !res.destroyed) {
      await Promise.race([once(res, "drain"), once(res, "close")])
    }
    if (res.destroyed) return
  }
  res.end()
}

function valuesOf(entry: AdminAuditEntry): (string | null)[] {
  const { before, after, ...rest } = entry
  const json = (value: unknown) => (value === null ? null : JSON.stringify(value))
  const values = { ...rest, before: json(before), after: json(after) }
  return COLUMNS.map((column) => values[column])
}
