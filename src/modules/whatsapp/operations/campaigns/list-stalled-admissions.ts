import { rows, type Database } from "../../database"

/** A chunk takes less than a second; after this long whoever admitted the campaign is gone. */
const STALLED_AFTER_SECONDS = 60

/** Campaigns whose admission stopped half-way (`IDX_whatsapp_campaign_admitting`). */
export async function listStalledAdmissions(db: Database): Promise<string[]> {
  const stalled = await rows<{ id: string }>(
    db,
    `SELECT id FROM whatsapp_campaign
     WHERE status = 'admitting' AND updated_at < now() - ? * interval '1 second'
       AND deleted_at IS NULL
     ORDER BY updated_at`,
    [STALLED_AFTER_SECONDS]
  )
  return stalled.map(({ id }) => id)
}
