import type { PairDebts } from "../../../../domain/messages"
import { rows, type Database } from "../../database"
import type { LaneLease } from "./lane-lease"

/** A lane that may be drained now, with what sending on it needs. */
export interface AcquiredLane extends LaneLease {
  accountId: string
  /** Meta's id of the number. */
  phoneNumberId: string
  /** How long to wait so that two holders together stay within one second's rate. */
  coolDownMs: number
  /** What the last holder knew of whom was written to a lot. */
  pairDebts: PairDebts
}

interface AcquireRequest {
  numberId: string
  owner: string
  leaseMs: number
}

/**
 * Takes the lease of a number's lane when it is free or has run out, raising its fence; answers
 * null when another process holds it or when its account is paused. The row lock decides between
 * two that ask at once.
 */
export async function acquireLane(
  db: Database,
  { numberId, owner, leaseMs }: AcquireRequest
): Promise<AcquiredLane | null> {
  const [lane] = await rows<Omit<AcquiredLane, "numberId" | "owner">>(db, ACQUIRE, [
    numberId,
    owner,
    leaseMs,
    owner,
    owner,
  ])
  return lane ? { ...lane, numberId, owner } : null
}

const ACQUIRE = `
  WITH held AS (
    SELECT id, lane_owner, coalesce(lane_lease_until, '-infinity') AS lease_until
    FROM whatsapp_phone_number
    WHERE id = ? AND deleted_at IS NULL
    FOR UPDATE
  )
  UPDATE whatsapp_phone_number AS number SET
    lane_owner = ?,
    lane_lease_until = now() + ? * interval '1 millisecond',
    lane_fence = number.lane_fence + 1
  FROM held, whatsapp_account account
  WHERE number.id = held.id AND (held.lane_owner = ? OR held.lease_until <= now())
    AND account.id = number.account_id AND account.deleted_at IS NULL AND account.paused_at IS NULL
  RETURNING number.lane_fence AS fence, account.id AS "accountId",
    number.phone_number_id AS "phoneNumberId",
    CASE
      WHEN held.lane_owner = ? OR held.lease_until <= now() - interval '1 second' THEN 0
      ELSE 1000 - extract(epoch FROM now() - held.lease_until) * 1000
    END::float8 AS "coolDownMs",
    coalesce((
      SELECT jsonb_object_agg(person, until::float8 - extract(epoch FROM now()) * 1000)
      FROM jsonb_each_text(number.pair_debts) AS debt (person, until)
    ), '{}') AS "pairDebts"`
