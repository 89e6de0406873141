import { generateEntityId } from "@medusajs/framework/utils"
import type { TemplateAlert } from "../../../../../domain/templates/life"
import { rows, type Database } from "../../../database"

/** Writes what happened to a template into its account's health log. */
export async function logTemplateAlert(
  db: Database,
  { accountId, alert }: { accountId: string; alert: TemplateAlert }
): Promise<void> {
  await rows(
    db,
    `INSERT INTO whatsapp_health_log (id, account_id, probe, to_level, message, remedy)
     VALUES (?, ?, 'templates', ?, ?, ?)`,
    [generateEntityId(undefined, "wahea"), ...[accountId, alert.level, alert.message, alert.remedy]]
  )
}
