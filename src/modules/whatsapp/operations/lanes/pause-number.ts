import { rows, type Database } from "../../database"

/** Holds a number back until Meta takes messages from it again; a longer pause wins. */
export async function pauseNumber(
  db: Database,
  { numberId, until, code }: { numberId: string; until: Date; code: number | null }
): Promise<void> {
  await rows(
    db,
    `UPDATE whatsapp_phone_number SET
       paused_until = greatest(paused_until, ?), paused_code = ?, updated_at = now()
     WHERE id = ?`,
    [until, code, numberId]
  )
}
