import { rows, type Database } from "../../database"

/**
 * Gives back claimed messages whose requests never left, as if they had not been claimed. The
 * attempt is taken back too. Answers with those given back.
 */
export async function releaseClaims(
  db: Database,
  { fence, ids }: { fence: number; ids: readonly string[] }
): Promise<string[]> {
  if (ids.length === 0) return []
  const released = await rows<{ id: string }>(
    db,
    `UPDATE whatsapp_message SET
       status = 'queued', attempts = attempts - 1, lease_until = NULL, updated_at = now()
     WHERE id = ANY(?::text[]) AND status = 'sending' AND lease_fence = ?
     RETURNING id`,
    [ids, fence]
  )
  return released.map(({ id }) => id)
}
