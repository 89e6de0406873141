import { rows, type Database } from "../../database"

/** Notes that Meta refused a template as paused, ahead of the webhook that says so. */
export async function pauseTemplates(db: Database, templateIds: readonly string[]): Promise<void> {
  await rows(
    db,
    `UPDATE whatsapp_template SET status = 'PAUSED', updated_at = now()
     WHERE id = ANY(?::text[]) AND status = 'APPROVED' AND deleted_at IS NULL`,
    [templateIds]
  )
}
