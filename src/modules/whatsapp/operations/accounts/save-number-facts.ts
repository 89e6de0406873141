import type { BusinessPhoneNumber } from "../../../../cloud-api"
import { rows, type Database } from "../../database"
import { toJsonb } from "../../jsonb"
import { releaseQuotaWaits, withNewLimit, type ChangedNumber } from "../quotas/release-quota-waits"

/** What Meta lets a number send a second, by its throughput level. */
const THROUGHPUT: Record<string, number> = { STANDARD: 80, HIGH: 1_000 }

/**
 * Brings the rows of known numbers up to what Meta says about them. Where the messaging limit is a
 * new one, what waits for it is due now.
 */
export async function saveNumberFacts(
  db: Database,
  numbers: readonly BusinessPhoneNumber[]
): Promise<void> {
  const changed = await rows<ChangedNumber>(db, UPDATE, [toJsonb(numbers.map(factsOf))])
  await releaseQuotaWaits(db, { numberIds: withNewLimit(changed) })
}

function factsOf(number: BusinessPhoneNumber) {
  const level = number.throughput?.level
  return {
    phone_number_id: number.id,
    display_phone_number: number.display_phone_number,
    verified_name: number.verified_name,
    quality_rating: number.quality_rating,
    messaging_limit: number.whatsapp_business_manager_messaging_limit,
    status: number.status,
    name_status: number.name_status,
    code_verification_status: number.code_verification_status,
    platform_type: number.platform_type,
    is_pin_enabled: number.is_pin_enabled,
    is_on_business_app: number.is_on_biz_app,
    throughput_level: level,
    throughput_per_second: THROUGHPUT[level ?? ""],
  }
}

const TOLD = {
  display_phone_number: "text",
  verified_name: "text",
  quality_rating: "text",
  messaging_limit: "text",
  status: "text",
  name_status: "text",
  code_verification_status: "text",
  platform_type: "text",
  is_pin_enabled: "boolean",
  is_on_business_app: "boolean",
  throughput_level: "text",
  throughput_per_second: "int",
}
const COLUMNS = Object.keys(TOLD)

const UPDATE = `
  UPDATE whatsapp_phone_number AS kept SET
    ${COLUMNS.map((column) => `${column} = coalesce(told.${column}, kept.${column})`).join(", ")},
    refreshed_at = now(), updated_at = now()
  FROM jsonb_to_recordset(?::jsonb) AS told (
    phone_number_id text, ${Object.entries(TOLD)
      .map((column) => column.join(" "))
      .join(", ")}
  )
  JOIN whatsapp_phone_number AS before
    ON before.phone_number_id = told.phone_number_id AND before.deleted_at IS NULL
  WHERE kept.id = before.id
  RETURNING kept.id, kept.messaging_limit IS DISTINCT FROM before.messaging_limit AS "isLimitNew"`
