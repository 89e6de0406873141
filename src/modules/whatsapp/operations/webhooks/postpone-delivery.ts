import { rows, type Database } from "../../database"

/** The first pause after a failure; each further one doubles it, up to an hour. */
const FIRST_PAUSE_SECONDS = 5
const LONGEST_PAUSE_SECONDS = 3_600

/**
 * Keeps a delivery that could not be applied, with the reason, for a later attempt. Does nothing
 * once another process has claimed it.
 */
export async function postponeDelivery(
  db: Database,
  { id, attempts, error }: { id: string; attempts: number; error: string }
): Promise<void> {
  await rows(
    db,
    `UPDATE whatsapp_webhook_delivery
     SET error = ?, updated_at = now(),
       next_attempt_at = now() + least(? * power(2, attempts - 1), ?) * interval '1 second'
     WHERE id = ? AND attempts = ? AND processed_at IS NULL`,
    [error, FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS, id, attempts]
  )
}
