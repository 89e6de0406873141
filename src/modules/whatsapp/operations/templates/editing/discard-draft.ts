import { rows, type Database } from "../../../database"

/** Forgets the unsent changes of a template at Meta. */
export async function discardDraft(db: Database, id: string): Promise<void> {
  await rows(
    db,
    `UPDATE whatsapp_template
     SET draft = NULL, review_state = 'none', review = NULL, revision = revision + 1,
       updated_at = now()
     WHERE id = ? AND deleted_at IS NULL`,
    [id]
  )
}
