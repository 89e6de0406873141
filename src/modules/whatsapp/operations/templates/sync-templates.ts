import type { CloudApiClient, Template } from "../../../../cloud-api"
import { rows, type Database } from "../../database"
import { saveTemplates } from "./save-templates"
import { toTemplate } from "./to-template"

/** Templates kept per statement. */
const BATCH = 500

interface SyncRequest {
  accountId: string
  wabaId: string
  client: CloudApiClient
}

/** Makes our templates of an account what Meta says they are; those Meta no longer has are marked deleted. */
export async function syncTemplates(
  db: Database,
  { accountId, wabaId, client }: SyncRequest
): Promise<{ synced: number }> {
  const [start] = await rows<{ at: Date }>(db, `SELECT clock_timestamp() AS at`)
  let synced = 0
  let batch: Template[] = []

  for await (const template of client.templates.list({ wabaId })) {
    batch.push(template)
    if (batch.length === BATCH) {
      synced += await keep(db, accountId, batch)
      batch = []
    }
  }
  synced += await keep(db, accountId, batch)

  await rows(
    db,
    `UPDATE whatsapp_template SET status = 'DELETED', updated_at = now()
     WHERE account_id = ? AND meta_template_id IS NOT NULL AND status <> 'DELETED'
       AND (synced_at IS NULL OR synced_at < ?) AND deleted_at IS NULL`,
    [accountId, start?.at]
  )
  return { synced }
}

async function keep(db: Database, accountId: string, batch: Template[]): Promise<number> {
  const templates = batch.flatMap((template) => toTemplate(template) ?? [])
  if (templates.length === 0) return 0
  return (await saveTemplates(db, { accountId, templates })).length
}
