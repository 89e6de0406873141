import type { CloudApiClient } from "../../../../cloud-api"
import type { Database } from "../../database"
import { syncTemplates } from "../templates/sync-templates"
import { saveNumberFacts } from "./save-number-facts"

/** Brings an account's numbers and templates up to what Meta says about them. */
export async function refreshAccount(
  db: Database,
  account: { accountId: string; wabaId: string; client: CloudApiClient }
): Promise<{ synced: number }> {
  await saveNumberFacts(db, await account.client.phoneNumbers.list({ wabaId: account.wabaId }))
  return syncTemplates(db, account)
}
