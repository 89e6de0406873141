import { rows, type Database } from "../../database"
import { REACH_INTERVAL } from "./reach-interval"

/** Deletes people who no longer count, a batch at a time (`IDX_whatsapp_portfolio_reach_window`). */
export async function purgeReach(db: Database, { limit }: { limit: number }): Promise<number> {
  const gone = await rows(db, PURGE_REACH, [limit])
  return gone.length
}

export const PURGE_REACH = `
  WITH old AS MATERIALIZED (
    SELECT past.id FROM (SELECT DISTINCT portfolio FROM whatsapp_portfolio_reach) AS known
    CROSS JOIN LATERAL (
      SELECT id FROM whatsapp_portfolio_reach
      WHERE portfolio = known.portfolio AND reached_at <= now() - ${REACH_INTERVAL}
      ORDER BY reached_at
      FOR UPDATE SKIP LOCKED
    ) AS past
    LIMIT ?
  )
  DELETE FROM whatsapp_portfolio_reach WHERE id = ANY (ARRAY (SELECT id FROM old)) RETURNING id`
