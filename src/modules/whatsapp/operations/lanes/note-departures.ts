import { rows, type Database } from "../../database"
import type { LaneLease } from "./lane-lease"

/**
 * Notes, before they do, that claims up to one of them are about to leave: after a crash only these
 * are in doubt, and what was claimed behind them is queued again. False when another process took
 * the lane; then nothing may leave.
 */
export async function noteDepartures(
  db: Database,
  { lease, until }: { lease: LaneLease; until: number }
): Promise<boolean> {
  const noted = await rows(
    db,
    `UPDATE whatsapp_phone_number SET
       lane_departed_until = greatest(
         lane_departed_until, 'epoch'::timestamptz + ? * interval '1 microsecond')
     WHERE id = ? AND lane_owner = ? AND lane_fence = ?
     RETURNING id`,
    [until, lease.numberId, lease.owner, lease.fence]
  )
  return noted.length > 0
}
