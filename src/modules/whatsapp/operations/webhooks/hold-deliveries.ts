import { rows, type Database } from "../../database"
import type { ClaimedDelivery } from "./claim-deliveries"

/**
 * Locks claimed deliveries for the transaction that applies them, and answers which are still this
 * claim's: one whose lease ran out was taken by another process, and is that one's to apply.
 */
export async function holdDeliveries(
  db: Database,
  claimed: readonly ClaimedDelivery[]
): Promise<ClaimedDelivery[]> {
  const held = await rows<{ id: string }>(db, HOLD, [
    claimed.map(({ id }) => id),
    claimed.map(({ attempts }) => attempts),
  ])
  const ids = new Set(held.map(({ id }) => id))
  return claimed.filter(({ id }) => ids.has(id))
}

const HOLD = `
  SELECT delivery.id
  FROM unnest(?::text[], ?::int[]) AS claimed (id, attempts)
  JOIN whatsapp_webhook_delivery delivery
    ON delivery.id = claimed.id AND delivery.attempts = claimed.attempts
  WHERE delivery.processed_at IS NULL
  ORDER BY delivery.id
  FOR UPDATE OF delivery SKIP LOCKED`
