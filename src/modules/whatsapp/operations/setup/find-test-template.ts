import { rows, type Database } from "../../database"

/** A template that can be sent as it is. */
export interface PlainTemplate {
  name: string
  language: string
}

/**
 * An approved template without anything to fill in. Meta takes `hello_world` only from its own test
 * numbers, so that any other comes first.
 */
export async function findTestTemplate(
  db: Database,
  accountId: string
): Promise<PlainTemplate | null> {
  const [template] = await rows<PlainTemplate>(
    db,
    `SELECT name, language FROM whatsapp_template
     WHERE account_id = ? AND status = 'APPROVED' AND category = 'UTILITY' AND deleted_at IS NULL
       AND components::text NOT LIKE '%{{%'
       AND components::text !~ '"(IMAGE|VIDEO|DOCUMENT|LOCATION|FLOW|CATALOG|COPY_CODE)"'
     ORDER BY name = 'hello_world', name, language LIMIT 1`,
    [accountId]
  )
  return template ?? null
}
