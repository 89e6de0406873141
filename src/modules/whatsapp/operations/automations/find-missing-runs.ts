import { rows, type Database } from "../../database"

/** Finds which automations have not run for which events: what a lost event left undone. */
export async function findMissingRuns(
  db: Database,
  { automationIds, eventKeys }: { automationIds: readonly string[]; eventKeys: readonly string[] }
): Promise<{ automationId: string; eventKey: string }[]> {
  return rows(
    db,
    `SELECT automation_id AS "automationId", event_key AS "eventKey"
     FROM unnest(?::text[]) AS automation_id CROSS JOIN unnest(?::text[]) AS event_key
     WHERE NOT EXISTS (
       SELECT FROM whatsapp_automation_run run
       WHERE run.automation_id = automation_id.automation_id
         AND run.event_key = event_key.event_key AND run.deleted_at IS NULL
     )`,
    [automationIds, eventKeys]
  )
}
