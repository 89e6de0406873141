import { rows, type Database } from "../../database"

/**
 * Gives back claimed messages whose requests never left, as if they had not been claimed. The
 * attempt is taken back too.
 */
export async function releaseClaims(
  db: Database,
  { fence, ids }: { fence: number; ids: readonly string[] }
): Promise<void> {
  if (ids.length === 0) return
  await rows(
    db,
    `UPDATE whatsapp_message SET
       status = 'queued', attempts = attempts - 1, lease_until = NULL, updated_at = now()
     WHERE id = ANY(?::text[]) AND status = 'sending' AND lease_fence = ?`,
    [ids, fence]
  )
}
