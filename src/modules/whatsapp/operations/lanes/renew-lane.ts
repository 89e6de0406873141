import type { PairDebts } from "../../../../domain/messages"
import { rows, type Database } from "../../database"
import type { LaneLease } from "./lane-lease"

interface Renewal {
  lease: LaneLease
  leaseMs: number
  /** Kept with the lease, for whoever holds it next. */
  debts?: PairDebts
}

/** Extends a lease that is still held; false when another process took the lane. */
export async function renewLane(
  db: Database,
  { lease, leaseMs, debts = {} }: Renewal
): Promise<boolean> {
  const renewed = await rows(
    db,
    `UPDATE whatsapp_phone_number SET
       lane_lease_until = now() + ? * interval '1 millisecond', ${KEEP_DEBTS}
     WHERE id = ? AND lane_owner = ? AND lane_fence = ?
     RETURNING id`,
    [leaseMs, ...debtsOf(debts), lease.numberId, lease.owner, lease.fence]
  )
  return renewed.length > 0
}

/** Lets the next process have the lane at once. */
export async function releaseLane(
  db: Database,
  { lease, debts = {} }: Omit<Renewal, "leaseMs">
): Promise<void> {
  await rows(
    db,
    `UPDATE whatsapp_phone_number SET lane_lease_until = now(), ${KEEP_DEBTS}
     WHERE id = ? AND lane_owner = ? AND lane_fence = ?`,
    [...debtsOf(debts), lease.numberId, lease.owner, lease.fence]
  )
}

// By the database's clock, which both processes share. Only contacts' ids are kept: an address would
// be personal data in a place where nobody looks for it.
const KEEP_DEBTS = `pair_debts = (
  SELECT jsonb_object_agg(person, floor(extract(epoch FROM now()) * 1000 + ms))
  FROM unnest(?::text[], ?::float8[]) AS debt (person, ms)
)`

function debtsOf(debts: PairDebts): [people: string[], ms: number[]] {
  const kept = Object.entries(debts).filter(([person]) => person.startsWith("wacon_"))
  return [kept.map(([person]) => person), kept.map(([, ms]) => ms)]
}
