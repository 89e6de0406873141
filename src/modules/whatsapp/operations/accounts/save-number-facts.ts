import type { BusinessPhoneNumber } from "../../../../cloud-api"
import { rows, type Database } from "../../database"
import { toJsonb } from "../../jsonb"

/** What Meta lets a number send a second, by its throughput level. */
const THROUGHPUT: Record<string, number> = { STANDARD: 80, HIGH: 1_000 }

/** Brings the rows of known numbers up to what Meta says about them. */
export async function saveNumberFacts(
  db: Database,
  numbers: readonly BusinessPhoneNumber[]
): Promise<void> {
  await rows(db, UPDATE, [
    toJsonb(
      numbers.map((number) => ({
        phone_number_id: number.id,
        display_phone_number: number.display_phone_number,
        verified_name: number.verified_name,
        quality_rating: number.quality_rating,
        messaging_limit: number.whatsapp_business_manager_messaging_limit,
        status: number.status,
        throughput_per_second: THROUGHPUT[number.throughput?.level ?? ""],
      }))
    ),
  ])
}

const UPDATE = `
  UPDATE whatsapp_phone_number AS kept SET
    display_phone_number = coalesce(told.display_phone_number, kept.display_phone_number),
    verified_name = coalesce(told.verified_name, kept.verified_name),
    quality_rating = coalesce(told.quality_rating, kept.quality_rating),
    messaging_limit = coalesce(told.messaging_limit, kept.messaging_limit),
    status = coalesce(told.status, kept.status),
    throughput_per_second = coalesce(told.throughput_per_second, kept.throughput_per_second),
    updated_at = now()
  FROM jsonb_to_recordset(?::jsonb) AS told (
    phone_number_id text, display_phone_number text, verified_name text, quality_rating text,
    messaging_limit text, status text, throughput_per_second int
  )
  WHERE kept.phone_number_id = told.phone_number_id AND kept.deleted_at IS NULL`
