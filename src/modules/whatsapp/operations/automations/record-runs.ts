import { generateEntityId } from "@medusajs/framework/utils"
import { rows, type Database } from "../../database"
import { toJsonb } from "../../jsonb"
import type { AutomationRun } from "./automation"

/**
 * Records what automations decided, and answers which records are new. A run that was recorded
 * before stays as it is (`IDX_whatsapp_automation_run_once`).
 */
export async function recordRuns(
  db: Database,
  runs: readonly AutomationRun[]
): Promise<{ automationId: string; eventKey: string; contactId: string | null }[]> {
  if (runs.length === 0) return []

  const candidates = runs.map((run) => ({ ...run, id: generateEntityId(undefined, "warun") }))
  return rows(
    db,
    `INSERT INTO whatsapp_automation_run
       (id, automation_id, event_key, contact_id, order_id, decision, reason, message_id)
     SELECT id, "automationId", "eventKey", coalesce("contactId", ''), "orderId", decision, reason,
       "messageId"
     FROM jsonb_to_recordset(?::jsonb) AS c (
       id text, "automationId" text, "eventKey" text, "contactId" text, "orderId" text,
       decision text, reason text, "messageId" text
     )
     ON CONFLICT (automation_id, event_key, contact_id) WHERE deleted_at IS NULL DO NOTHING
     RETURNING automation_id AS "automationId", event_key AS "eventKey",
       nullif(contact_id, '') AS "contactId"`,
    [toJsonb(candidates)]
  )
}
