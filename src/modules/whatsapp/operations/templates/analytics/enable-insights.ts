import type { CloudApiClient } from "../../../../../cloud-api"
import { rows, type Database } from "../../../database"

/** Has Meta count an account's templates, and remembers since when. */
export async function enableInsights(
  db: Database,
  { accountId, wabaId, client }: { accountId: string; wabaId: string; client: CloudApiClient }
): Promise<void> {
  await client.templateInsights.enable({ wabaId })
  await rows(
    db,
    `UPDATE whatsapp_account SET insights_enabled_at = coalesce(insights_enabled_at, now())
     WHERE id = ?`,
    [accountId]
  )
}
