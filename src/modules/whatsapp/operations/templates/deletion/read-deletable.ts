import { rows, type Database } from "../../../database"
import { refused } from "../../../refused"

/** A template that is to be deleted. */
export interface DeletableTemplate {
  id: string
  accountId: string
  name: string
  language: string
  status: string
  metaTemplateId: string | null
}

/** A template, or with `allLanguages` all there are of its name in the account, itself first. */
export async function readDeletable(
  db: Database,
  { id, allLanguages }: { id: string; allLanguages: boolean }
): Promise<DeletableTemplate[]> {
  const found = await rows<DeletableTemplate>(db, DELETABLE, [id, id, allLanguages])
  if (found.length > 0) return found
  throw refused("NOT_FOUND", "template_not_found", { id })
}

const DELETABLE = `
  SELECT template.id, template.account_id AS "accountId", template.name, template.language,
    template.status, template.meta_template_id AS "metaTemplateId"
  FROM whatsapp_template source
  JOIN whatsapp_template template
    ON template.account_id = source.account_id AND template.name = source.name
    AND template.deleted_at IS NULL
  WHERE source.id = ? AND source.deleted_at IS NULL AND (template.id = ? OR ?::boolean)
  ORDER BY template.id <> source.id, template.language`
