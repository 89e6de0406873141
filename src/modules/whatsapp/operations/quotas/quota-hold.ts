import { rows, type Database } from "../../database"

/** What a hold was decided by; whoever changes a limit ends the hold by it. */
const LIMITS = `concat_ws('/', coalesce(number.limit_per_minute, -1),
  coalesce(number.limit_per_day, -1), coalesce(number.limit_per_month, -1))`

/** SQL: until when a `number` waits for its own quota; null when it does not. */
export const HELD_BY_QUOTA = `CASE
  WHEN number.quota_until > now() AND number.quota_limits = ${LIMITS} THEN number.quota_until
END`

/** Has a number wait until there is quota again. Changing one of its limits ends that at once. */
export async function holdForQuota(
  db: Database,
  { numberId, until }: { numberId: string; until: number }
): Promise<void> {
  await rows(
    db,
    `UPDATE whatsapp_phone_number AS number SET
       quota_until = to_timestamp(?::float8 / 1000), quota_limits = ${LIMITS}
     WHERE id = ?`,
    [until, numberId]
  )
}

/**
 * Ends a hold because something was given back. Unconditional, so that it also waits for, and ends,
 * one that a claim is just about to make.
 */
export async function endQuotaHold(db: Database, numberId: string): Promise<void> {
  await rows(
    db,
    `UPDATE whatsapp_phone_number SET quota_until = least(quota_until, now()) WHERE id = ?`,
    [numberId]
  )
}
