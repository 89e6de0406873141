import { generateEntityId } from "@medusajs/framework/utils"
import { rows, type Database } from "../../database"

/** Makes a number's row under its account; the first number of the shop becomes its default. */
export async function ensurePhoneNumber(
  db: Database,
  { accountId, phoneNumberId }: { accountId: string; phoneNumberId: string }
): Promise<string> {
  await rows(
    db,
    `INSERT INTO whatsapp_phone_number (id, account_id, phone_number_id, is_default)
     SELECT ?, ?, ?, NOT EXISTS (
       SELECT FROM whatsapp_phone_number WHERE is_default AND deleted_at IS NULL
     )
     ON CONFLICT (phone_number_id) WHERE deleted_at IS NULL
     DO UPDATE SET account_id = excluded.account_id, updated_at = now()`,
    [generateEntityId(undefined, "wanum"), accountId, phoneNumberId]
  )
  const [number] = await rows<{ id: string }>(
    db,
    `SELECT id FROM whatsapp_phone_number WHERE phone_number_id = ? AND deleted_at IS NULL`,
    [phoneNumberId]
  )
  if (!number) throw new Error(`Phone number ${phoneNumberId} was not stored.`)
  return number.id
}
