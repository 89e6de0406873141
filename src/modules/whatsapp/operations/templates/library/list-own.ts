import { rows, type Database } from "../../../database"

/** What an account has of the library's names. */
export interface OwnTemplate {
  id: string
  name: string
  language: string
  status: string
  statusReason: string | null
  libraryName: string | null
  /** Whether it is handed in as soon as Meta takes it. */
  isWanted: boolean
}

/** An account's templates of these names (`IDX_whatsapp_template_name_language`). */
export async function listOwn(
  db: Database,
  { accountId, names }: { accountId: string; names: readonly string[] }
): Promise<OwnTemplate[]> {
  return rows<OwnTemplate>(
    db,
    `SELECT id, name, language, status, status_reason AS "statusReason",
       library_name AS "libraryName", submit_wanted_at IS NOT NULL AS "isWanted"
     FROM whatsapp_template
     WHERE account_id = ? AND name = ANY(?::text[]) AND status <> 'DELETED'
       AND deleted_at IS NULL`,
    [accountId, names]
  )
}
