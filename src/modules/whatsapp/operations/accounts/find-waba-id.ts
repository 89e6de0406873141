import { rows, type Database } from "../../database"
import { refused } from "../../refused"

/** The WABA an account is about. */
export async function findWabaId(db: Database, accountId: string): Promise<string> {
  const [account] = await rows<{ wabaId: string }>(
    db,
    `SELECT waba_id AS "wabaId" FROM whatsapp_account WHERE id = ? AND deleted_at IS NULL`,
    [accountId]
  )
  if (account) return account.wabaId
  throw refused("NOT_FOUND", "account_not_found", { id: accountId })
}
