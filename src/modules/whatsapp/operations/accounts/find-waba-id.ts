import { MedusaError } from "@medusajs/framework/utils"
import { rows, type Database } from "../../database"

/** The WABA an account is about. */
export async function findWabaId(db: Database, accountId: string): Promise<string> {
  const [account] = await rows<{ wabaId: string }>(
    db,
    `SELECT waba_id AS "wabaId" FROM whatsapp_account WHERE id = ? AND deleted_at IS NULL`,
    [accountId]
  )
  if (account) return account.wabaId
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `WhatsApp account ${accountId} not found.`)
}
