import { rows, type Database } from "../../database"
import { toJsonb } from "../../jsonb"

/** What Meta told about one of our numbers; what is left out stays as it is. */
export interface ToldNumber {
  numberId: string
  messagingLimit?: string
  throughputPerSecond?: number
  verifiedName?: string
}

/** Brings numbers up to what Meta told, by primary key. */
export async function updateNumbers(db: Database, told: readonly ToldNumber[]): Promise<void> {
  if (told.length === 0) return
  // Later words about a number add to earlier ones.
  const merged = new Map<string, ToldNumber>()
  for (const number of told) {
    merged.set(number.numberId, { ...merged.get(number.numberId), ...defined(number) })
  }
  await rows(db, UPDATE, [
    toJsonb(
      [...merged.values()].map((number) => ({
        id: number.numberId,
        messaging_limit: number.messagingLimit,
        throughput_per_second: number.throughputPerSecond,
        verified_name: number.verifiedName,
      }))
    ),
  ])
}

function defined(number: ToldNumber): ToldNumber {
  const known = Object.entries(number).filter(([, value]) => value !== undefined)
  return { ...(Object.fromEntries(known) as Partial<ToldNumber>), numberId: number.numberId }
}

const UPDATE = `
  WITH told AS (
    SELECT * FROM jsonb_to_recordset(?::jsonb)
      AS t (id text, messaging_limit text, throughput_per_second int, verified_name text)
  ), locked AS MATERIALIZED (
    SELECT number.id FROM whatsapp_phone_number number JOIN told USING (id)
    ORDER BY number.id FOR NO KEY UPDATE OF number
  )
  UPDATE whatsapp_phone_number AS number SET
    messaging_limit = coalesce(told.messaging_limit, number.messaging_limit),
    throughput_per_second = coalesce(told.throughput_per_second, number.throughput_per_second),
    verified_name = coalesce(told.verified_name, number.verified_name),
    updated_at = now()
  FROM told JOIN locked USING (id)
  WHERE number.id = told.id`
