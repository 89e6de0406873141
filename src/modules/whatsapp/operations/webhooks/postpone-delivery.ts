import { rows, type Database } from "../../database"

/** The first pause after a failure; each further one doubles it, up to an hour. */
const FIRST_PAUSE_SECONDS = 5
const LONGEST_PAUSE_SECONDS = 3_600

/** Half a day of trying: after that only a person can tell whether another attempt is worth it. */
export const MOST_ATTEMPTS = 20

/**
 * Keeps a delivery that could not be applied, with the reason, for a later attempt; after the last
 * one, for somebody to look at and replay. Does nothing once another process has claimed it.
 */
export async function postponeDelivery(
  db: Database,
  { id, attempts, error }: { id: string; attempts: number; error: string }
): Promise<void> {
  await rows(
    db,
    `UPDATE whatsapp_webhook_delivery
     SET error = ?, updated_at = now(),
       next_attempt_at = CASE WHEN attempts < ?
         THEN now() + least(? * power(2, attempts - 1), ?) * interval '1 second'
       END
     WHERE id = ? AND attempts = ? AND processed_at IS NULL`,
    [error, MOST_ATTEMPTS, FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS, id, attempts]
  )
}
