import { generateEntityId } from "@medusajs/framework/utils"
import { rows, type Database } from "../../database"
import type { NamedOrigin } from "./find-origins"

/**
 * Makes rows of numbers Meta tells about that belong to a connected account, so that nothing people
 * write to them is lost. Numbers of accounts that are not connected, and ones a person removed, stay
 * unknown
 * (`IDX_whatsapp_account_waba_id`, `IDX_whatsapp_phone_number_meta_id`).
 */
export async function adoptNumbers(db: Database, named: readonly NamedOrigin[]): Promise<void> {
  const numbers = named.filter(({ phoneNumberId }) => phoneNumberId)
  if (numbers.length === 0) return
  await rows(db, ADOPT, [
    numbers.map(() => generateEntityId(undefined, "wanum")),
    numbers.map(({ wabaId }) => wabaId),
    numbers.map(({ phoneNumberId }) => phoneNumberId),
    numbers.map(({ displayPhoneNumber }) => displayPhoneNumber ?? null),
  ])
}

const ADOPT = `
  INSERT INTO whatsapp_phone_number (id, account_id, phone_number_id, display_phone_number)
  SELECT DISTINCT ON (named.phone_number_id) named.id, account.id, named.phone_number_id, named.display
  FROM unnest(?::text[], ?::text[], ?::text[], ?::text[])
    AS named (id, waba_id, phone_number_id, display)
  JOIN whatsapp_account account
    ON account.waba_id = named.waba_id AND account.deleted_at IS NULL
  WHERE NOT EXISTS (
    SELECT FROM whatsapp_phone_number
    WHERE phone_number_id = named.phone_number_id
      AND (deleted_at IS NULL OR account_id = account.id)
  )
  ORDER BY named.phone_number_id
  ON CONFLICT (phone_number_id) WHERE deleted_at IS NULL DO NOTHING`
