import { generateEntityId } from "@medusajs/framework/utils"
import type { BusinessPhoneNumber } from "../../../../cloud-api"
import { rows, type Database } from "../../database"
import { makeDefault } from "./change-number"

/** Connects numbers of an account that are not known yet; one that was removed here stays removed. */
export async function adoptListedNumbers(
  db: Database,
  { accountId, numbers }: { accountId: string; numbers: readonly BusinessPhoneNumber[] }
): Promise<void> {
  const made = await rows<{ id: string }>(db, ADOPT, [
    accountId,
    numbers.map(() => generateEntityId(undefined, "wanum")),
    numbers.map(({ id }) => id),
    accountId,
  ])
  const [first] = made
  if (first && !(await hasDefault(db))) await makeDefault(db, first.id)
}

async function hasDefault(db: Database): Promise<boolean> {
  const found = await rows(
    db,
    `SELECT FROM whatsapp_phone_number WHERE is_default AND deleted_at IS NULL`
  )
  return found.length > 0
}

const ADOPT = `
  INSERT INTO whatsapp_phone_number (id, account_id, phone_number_id)
  SELECT listed.id, ?, listed.phone_number_id
  FROM unnest(?::text[], ?::text[]) AS listed (id, phone_number_id)
  WHERE NOT EXISTS (
    SELECT FROM whatsapp_phone_number known
    WHERE known.phone_number_id = listed.phone_number_id
      AND (known.deleted_at IS NULL OR known.account_id = ?)
  )
  ON CONFLICT (phone_number_id) WHERE deleted_at IS NULL DO NOTHING
  RETURNING id`
