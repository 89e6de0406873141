import { rows, type Database } from "../../database"
import { refused } from "../../refused"

/** What a person sets on a number; what is left out stays, a limit of null is lifted. */
export interface NumberChanges {
  isDefault?: true
  throughputShare?: number
  limitPerMinute?: number | null
  limitPerDay?: number | null
  limitPerMonth?: number | null
}

/** Changes a number's settings. The default moves: there is one. */
export async function changeNumber(
  db: Database,
  { numberId, changes }: { numberId: string; changes: NumberChanges }
): Promise<void> {
  if (changes.isDefault) await makeDefault(db, numberId)
  const { throughputShare, limitPerMinute, limitPerDay, limitPerMonth } = changes
  const kept = (limit: number | null | undefined) => [limit === undefined, limit ?? null]
  const changed = await rows(db, UPDATE, [
    throughputShare ?? null,
    ...kept(limitPerMinute),
    ...kept(limitPerDay),
    ...kept(limitPerMonth),
    numberId,
  ])
  if (changed.length === 0) {
    throw refused("NOT_FOUND", "number_not_found", { id: numberId })
  }
}

/** Makes a number the default, and none other (`IDX_whatsapp_phone_number_one_default`). */
export async function makeDefault(db: Database, numberId: string): Promise<void> {
  await rows(
    db,
    `UPDATE whatsapp_phone_number SET is_default = false, updated_at = now()
     WHERE is_default AND id <> ? AND deleted_at IS NULL`,
    [numberId]
  )
  await rows(
    db,
    `UPDATE whatsapp_phone_number SET is_default = true, updated_at = now()
     WHERE id = ? AND NOT is_default AND deleted_at IS NULL`,
    [numberId]
  )
}

const UPDATE = `
  UPDATE whatsapp_phone_number SET
    throughput_share = coalesce(?, throughput_share),
    limit_per_minute = CASE WHEN ? THEN limit_per_minute ELSE ?::int END,
    limit_per_day = CASE WHEN ? THEN limit_per_day ELSE ?::int END,
    limit_per_month = CASE WHEN ? THEN limit_per_month ELSE ?::int END,
    updated_at = now()
  WHERE id = ? AND deleted_at IS NULL
  RETURNING id`
