import { rows, type Database } from "../../database"

/**
 * Has whatever decides about a number's own quotas do so one after the other, until the transaction
 * ends. Taken before everything else. It is not the number's row that is locked: noting what leaves
 * writes there, and must not wait while a claim counts.
 */
export async function lockQuota(db: Database, numberId: string): Promise<void> {
  await rows(db, `SELECT pg_advisory_xact_lock(hashtextextended('whatsapp quota ' || ?, 0))`, [
    numberId,
  ])
}
