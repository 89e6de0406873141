import { rows, type Database } from "../../database"

/** Drops what was written down of claims of which every message is settled. */
export async function forgetClaims(db: Database, claimIds: readonly string[]): Promise<void> {
  if (claimIds.length === 0) return
  await rows(db, "DELETE FROM whatsapp_lane_claim WHERE id = ANY(?::text[])", [claimIds])
}
