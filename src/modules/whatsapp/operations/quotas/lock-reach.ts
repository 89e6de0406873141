import { rows, type Database } from "../../database"

/**
 * Has the numbers of a portfolio decide about their common limit one after the other, until the
 * transaction ends. Taken after messages and before usage.
 */
export async function lockReach(db: Database, portfolio: string): Promise<void> {
  await rows(db, `SELECT pg_advisory_xact_lock(hashtextextended('whatsapp reach ' || ?, 0))`, [
    portfolio,
  ])
}
