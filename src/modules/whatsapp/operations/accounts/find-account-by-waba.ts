import { rows, type Database } from "../../database"

/** The connected account of a WABA; null when there is none. */
export async function findAccountByWaba(
  db: Database,
  wabaId: string
): Promise<{ id: string } | null> {
  const [account] = await rows<{ id: string }>(
    db,
    `SELECT id FROM whatsapp_account WHERE waba_id = ? AND deleted_at IS NULL`,
    [wabaId]
  )
  return account ?? null
}
