import { rows, type Database } from "../../database"
import { toJsonb } from "../../jsonb"
import { releaseQuotaWaits, withNewLimit, type ChangedNumber } from "../quotas/release-quota-waits"

/** What Meta told about one of our numbers; what is left out stays as it is. */
export interface ToldNumber {
  numberId: string
  messagingLimit?: string
  throughputPerSecond?: number
  verifiedName?: string
  /** Of the display name. */
  nameStatus?: string
}

/**
 * Brings numbers up to what Meta told, by primary key. Where the messaging limit is a new one, what
 * waits for it is due now.
 */
export async function updateNumbers(db: Database, told: readonly ToldNumber[]): Promise<void> {
  if (told.length === 0) return
  // Later words about a number add to earlier ones.
  const merged = new Map<string, ToldNumber>()
  for (const number of told) {
    merged.set(number.numberId, { ...merged.get(number.numberId), ...defined(number) })
  }
  const changed = await rows<ChangedNumber>(db, UPDATE, [
    toJsonb(
      [...merged.values()].map((number) => ({
        id: number.numberId,
        messaging_limit: number.messagingLimit,
        throughput_per_second: number.throughputPerSecond,
        verified_name: number.verifiedName,
        name_status: number.nameStatus,
      }))
    ),
  ])
  await releaseQuotaWaits(db, { numberIds: withNewLimit(changed) })
}

function defined(number: ToldNumber): ToldNumber {
  const known = Object.entries(number).filter(([, value]) => value !== undefined)
  return { ...(Object.fromEntries(known) as Partial<ToldNumber>), numberId: number.numberId }
}

const UPDATE = `
  WITH told AS (
    SELECT * FROM jsonb_to_recordset(?::jsonb)
      AS t (id text, messaging_limit text, throughput_per_second int, verified_name text,
        name_status text)
  ), locked AS MATERIALIZED (
    SELECT number.id, number.messaging_limit AS limit_before
    FROM whatsapp_phone_number number JOIN told USING (id)
    ORDER BY number.id FOR NO KEY UPDATE OF number
  )
  UPDATE whatsapp_phone_number AS number SET
    messaging_limit = coalesce(told.messaging_limit, number.messaging_limit),
    throughput_per_second = coalesce(told.throughput_per_second, number.throughput_per_second),
    verified_name = coalesce(told.verified_name, number.verified_name),
    name_status = coalesce(told.name_status, number.name_status),
    updated_at = now()
  FROM told JOIN locked USING (id)
  WHERE number.id = told.id
  RETURNING number.id, number.messaging_limit IS DISTINCT FROM limit_before AS "isLimitNew"`
