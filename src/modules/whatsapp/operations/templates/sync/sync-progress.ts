import { rows, type Database } from "../../../database"
import { toJsonb } from "../../../jsonb"

/** How far a reading of Meta's list has come: `whatsapp_account.template_sync`. */
export interface SyncProgress {
  /** When it began, by the database's clock. */
  startedAt: string
  /** Meta's cursor of the next page; left out at the beginning. */
  after?: string
  synced: number
}

/**
 * Where to go on after a reading that broke off less than an hour ago, or a new beginning. Templates
 * of the first pages are then as old as that reading.
 */
export async function resumeSync(db: Database, accountId: string): Promise<SyncProgress> {
  const [row] = await rows<{ progress: SyncProgress | null; now: string }>(db, RESUME, [accountId])
  return row?.progress ?? { startedAt: row?.now ?? new Date().toISOString(), synced: 0 }
}

/** Remembers how far it came; null when it is done. */
export async function saveSyncProgress(
  db: Database,
  { accountId, progress }: { accountId: string; progress: SyncProgress | null }
): Promise<void> {
  await rows(
    db,
    `UPDATE whatsapp_account SET template_sync = nullif(?::jsonb, 'null'::jsonb) WHERE id = ?`,
    [toJsonb(progress), accountId]
  )
}

// As text: a date of JavaScript's has no microseconds, and would be before what it is compared with.
const RESUME = `
  SELECT clock_timestamp()::text AS now,
    CASE WHEN (template_sync ->> 'startedAt')::timestamptz > now() - interval '1 hour'
      THEN template_sync END AS progress
  FROM whatsapp_account WHERE id = ?`
