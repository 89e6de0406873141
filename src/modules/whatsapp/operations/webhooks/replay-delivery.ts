import { MedusaError } from "@medusajs/framework/utils"
import { rows, type Database } from "../../database"

/**
 * Makes a delivery due at once, as if it had just come: also one that was processed, or given up.
 * Applying it again changes nothing that it changed before.
 */
export async function replayDelivery(db: Database, id: string): Promise<void> {
  const [replayed] = await rows<{ id: string }>(
    db,
    `UPDATE whatsapp_webhook_delivery
     SET processed_at = NULL, attempts = 0, next_attempt_at = now(), error = NULL, updated_at = now()
     WHERE id = ? AND deleted_at IS NULL
     RETURNING id`,
    [id]
  )
  if (!replayed) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Webhook delivery ${id} was not found.`)
  }
}
