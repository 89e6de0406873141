import { rows, type Database } from "../../../database"

/** A template by its primary key, as Meta knows it; null when it never was at Meta. */
export async function findTemplateAtMeta(
  db: Database,
  templateId: string
): Promise<{ accountId: string; metaTemplateId: string } | null> {
  const [found] = await rows<{ accountId: string; metaTemplateId: string }>(
    db,
    `SELECT account_id AS "accountId", meta_template_id AS "metaTemplateId"
     FROM whatsapp_template
     WHERE id = ? AND meta_template_id IS NOT NULL AND deleted_at IS NULL`,
    [templateId]
  )
  return found ?? null
}
