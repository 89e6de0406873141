import { rows, type Database } from "../../../database"

/** Our templates by Meta's ids (`IDX_whatsapp_template_meta_id`). */
export async function findToldTemplates(
  db: Database,
  metaTemplateIds: readonly string[]
): Promise<string[]> {
  const found = await rows<{ id: string }>(
    db,
    `SELECT id FROM whatsapp_template
     WHERE meta_template_id = ANY(?::text[]) AND deleted_at IS NULL ORDER BY id`,
    [metaTemplateIds]
  )
  return found.map(({ id }) => id)
}
