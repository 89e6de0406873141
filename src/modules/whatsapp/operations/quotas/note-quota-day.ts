import { rows, type Database } from "../../database"

/**
 * Writes down for which day a claim's messages were counted, in the claim's own transaction: should
 * its process die, what never left gets its quota back.
 */
export async function noteQuotaDay(
  db: Database,
  { claimId, day }: { claimId: string; day: string }
): Promise<void> {
  await rows(db, "UPDATE whatsapp_lane_claim SET quota_day = ? WHERE id = ?", [day, claimId])
}
