import type { AdminHealthLogEntry } from "../../../../contract"
import { rows, type Database } from "../../database"

interface HealthLogPage {
  accountId?: string
  limit: number
  offset: number
}

/** Nobody counts them by paging. */
const MOST_COUNTED = 10_000

/** A page of what became better or worse, newest first: ids grow with time. */
export async function listHealthLog(
  db: Database,
  { accountId, limit, offset }: HealthLogPage
): Promise<{ entries: AdminHealthLogEntry[]; count: number }> {
  const wanted = `FROM whatsapp_health_log WHERE deleted_at IS NULL ${accountId ? "AND account_id = ?" : ""}`
  const bindings = accountId ? [accountId] : []
  const entries = await rows<AdminHealthLogEntry>(
    db,
    `SELECT id, account_id, number_id, probe, from_level AS "from", to_level AS "to", message,
       remedy, created_at AS occurred_at ${wanted} ORDER BY id DESC LIMIT ? OFFSET ?`,
    [...bindings, limit, offset]
  )
  const [total] = await rows<{ count: number }>(
    db,
    `SELECT count(*)::int AS count FROM (SELECT ${wanted} LIMIT ?) AS counted`,
    [...bindings, MOST_COUNTED]
  )
  return {
    entries: entries.map((entry) => ({
      ...entry,
      occurred_at: new Date(entry.occurred_at).toISOString(),
    })),
    count: total?.count ?? 0,
  }
}
