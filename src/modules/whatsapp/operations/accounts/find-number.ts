import { rows, type Database } from "../../database"
import { refused } from "../../refused"

/** What is needed to speak with Meta about a number. */
export interface NumberAtMeta {
  numberId: string
  phoneNumberId: string
  accountId: string
  wabaId: string
  appId: string | null
  /** What the outside knows it by. */
  name: string
}

/** Finds one number of ours. */
export async function findNumber(db: Database, numberId: string): Promise<NumberAtMeta> {
  const [number] = await rows<NumberAtMeta>(
    db,
    `SELECT number.id AS "numberId", number.phone_number_id AS "phoneNumberId",
       account.id AS "accountId", account.waba_id AS "wabaId", account.app_id AS "appId",
       coalesce(number.display_phone_number, number.phone_number_id) AS name
     FROM whatsapp_phone_number number
     JOIN whatsapp_account account ON account.id = number.account_id AND account.deleted_at IS NULL
     WHERE number.id = ? AND number.deleted_at IS NULL`,
    [numberId]
  )
  if (number) return number
  throw refused("NOT_FOUND", "number_not_found", { id: numberId })
}
