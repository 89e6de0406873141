import { rows, type Database } from "../../database"
import type { Automation } from "./automation"

/** Lists what should happen on a trigger, oldest automation first (`IDX_whatsapp_automation_trigger`). */
export async function listEnabledAutomations(db: Database, trigger: string): Promise<Automation[]> {
  return rows<Automation>(
    db,
    `SELECT id, key, name, trigger, purpose, template_name AS "templateName",
       number_id AS "numberId", bindings, conditions, delay_seconds AS "delaySeconds",
       default_language AS "defaultLanguage"
     FROM whatsapp_automation
     WHERE trigger = ? AND enabled AND deleted_at IS NULL
     ORDER BY id`,
    [trigger]
  )
}
