import { rows, type Database } from "../../database"

/** Makes contacts that nothing is known of yet but their ids. */
export async function createContacts(db: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await rows(db, `INSERT INTO whatsapp_contact (id) SELECT unnest(?::text[])`, [ids])
}
