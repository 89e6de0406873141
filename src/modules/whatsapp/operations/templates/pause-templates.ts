import { rows, type Database } from "../../database"
import { recordTemplateEvents } from "./record-template-events"

/**
 * Notes that Meta refused a template as paused, ahead of the webhook that says so, in its history
 * too. Answers those that were not known to be paused.
 */
export async function pauseTemplates(
  db: Database,
  templateIds: readonly string[]
): Promise<string[]> {
  const paused = await rows<{ id: string }>(
    db,
    `UPDATE whatsapp_template SET status = 'PAUSED', updated_at = now()
     WHERE id = ANY(?::text[]) AND status = 'APPROVED' AND deleted_at IS NULL
     RETURNING id`,
    [templateIds]
  )
  await recordTemplateEvents(
    db,
    paused.map(({ id: templateId }) => ({
      templateId,
      kind: "status",
      from: "APPROVED",
      to: "PAUSED",
      details: { source: "refusal", event: "PAUSED" },
    }))
  )
  return paused.map(({ id }) => id)
}
