import { rows, type Database } from "../../database"
import type { StoredTemplate } from "./stored-template"

/** Finds a template in every language it exists in (`IDX_whatsapp_template_name_language`). */
export async function findTemplates(
  db: Database,
  { accountId, name }: { accountId: string; name: string }
): Promise<StoredTemplate[]> {
  return rows<StoredTemplate>(
    db,
    `SELECT id, account_id AS "accountId", name, language, category,
       parameter_format AS "parameterFormat", components, status
     FROM whatsapp_template
     WHERE account_id = ? AND name = ? AND deleted_at IS NULL
     ORDER BY language`,
    [accountId, name]
  )
}
