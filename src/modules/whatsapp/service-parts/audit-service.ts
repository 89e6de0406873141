import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { AdminAuditEntry } from "../../../contract"
import type { AuditFilters } from "../operations/audit/audit-filters"
import { listAuditLog, readAuditPage } from "../operations/audit/list-audit-log"
import { recordAudit, type AuditEntry } from "../operations/audit/record-audit"
import { transactionOf } from "./transaction-of"
import { WhatsappHealthService } from "./health-service"

const EXPORT_PAGE = 1_000

/** Who did what. */
export class WhatsappAuditService extends WhatsappHealthService {
  /** Remembers what somebody did, without secrets. */
  @InjectTransactionManager()
  async recordAudit(
    entries: AuditEntry | AuditEntry[],
    @MedusaContext() ctx: Context<EntityManager> = {}
  ): Promise<void> {
    await recordAudit(transactionOf(ctx), [entries].flat())
  }

  /** A page of what was done, newest first. */
  async listAuditLog(filters: AuditFilters & { limit: number; offset: number }) {
    return listAuditLog(this.db, filters)
  }

  /** What was done, newest first, a page at a time and at most so many: for an export. */
  async *walkAuditLog({
    most,
    ...filters
  }: AuditFilters & { most: number }): AsyncGenerator<AdminAuditEntry[]> {
    let beforeId: string | null = null
    let left = most
    while (left > 0) {
      const limit = Math.min(left, EXPORT_PAGE)
      const page: AdminAuditEntry[] = await readAuditPage(this.db, { ...filters, beforeId, limit })
      if (page.length > 0) yield page
      if (page.length < limit) return
      beforeId = page.at(-1)?.id ?? null
      left -= page.length
    }
  }
}
