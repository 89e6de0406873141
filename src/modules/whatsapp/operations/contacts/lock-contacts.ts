import { rows, type Database } from "../../database"

/**
 * Locks contacts until the transaction ends. Contacts come first, then conversations, then
 * messages, and each in the order of their ids: whoever keeps to that cannot block another.
 */
export async function lockContacts(db: Database, contactIds: readonly string[]): Promise<void> {
  if (contactIds.length === 0) return
  await rows(
    db,
    `SELECT id FROM whatsapp_contact WHERE id = ANY(?::text[]) ORDER BY id FOR NO KEY UPDATE`,
    [[...new Set(contactIds)]]
  )
}
