import { rows, type Database } from "../../database"
import type { LaneLease } from "./lane-lease"

/** Extends a lease that is still held; false when another process took the lane. */
export async function renewLane(
  db: Database,
  { lease, leaseMs }: { lease: LaneLease; leaseMs: number }
): Promise<boolean> {
  const renewed = await rows(
    db,
    `UPDATE whatsapp_phone_number SET lane_lease_until = now() + ? * interval '1 millisecond'
     WHERE id = ? AND lane_owner = ? AND lane_fence = ?
     RETURNING id`,
    [leaseMs, lease.numberId, lease.owner, lease.fence]
  )
  return renewed.length > 0
}

/** Lets the next process have the lane at once. */
export async function releaseLane(db: Database, lease: LaneLease): Promise<void> {
  await rows(
    db,
    `UPDATE whatsapp_phone_number SET lane_lease_until = now()
     WHERE id = ? AND lane_owner = ? AND lane_fence = ?`,
    [lease.numberId, lease.owner, lease.fence]
  )
}
