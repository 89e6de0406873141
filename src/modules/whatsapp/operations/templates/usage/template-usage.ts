import { rows, type Database } from "../../../database"

/** What uses a template, and how much of it waits. */
export interface TemplateUse {
  id: string
  automations: { id: string; name: string; trigger: string; enabled: boolean }[]
  /** Those that still have something to send. */
  campaigns: { id: string; name: string; status: string }[]
  /** Messages that are not sent yet. */
  waiting: number
}

/**
 * What uses each of these templates, in one statement. Automations and campaigns name a template
 * and choose its language for each person, so that every language of it is in use. An automation
 * without a number of its own may send from any account.
 *
 * Few rows are looked at: those of `whatsapp_automation` and `whatsapp_campaign` whole, and what
 * waits by `IDX_whatsapp_message_due`.
 */
export async function templateUsage(
  db: Database,
  templateIds: readonly string[]
): Promise<TemplateUse[]> {
  return rows<TemplateUse>(db, USAGE, [templateIds])
}

const USAGE = `
  WITH template AS MATERIALIZED (
    SELECT id, account_id, name FROM whatsapp_template
    WHERE id = ANY(?::text[]) AND deleted_at IS NULL
  ), waiting AS MATERIALIZED (
    SELECT template_id, count(*)::int AS count FROM whatsapp_message
    WHERE due_at IS NOT NULL AND status IN ('queued', 'scheduled')
      AND template_id IN (SELECT id FROM template) AND deleted_at IS NULL
    GROUP BY template_id
  )
  SELECT template.id, coalesce(waiting.count, 0) AS waiting, coalesce((
    SELECT json_agg(json_build_object('id', automation.id, 'name', automation.name,
      'trigger', automation.trigger, 'enabled', automation.enabled)
      ORDER BY automation.name, automation.id)
    FROM whatsapp_automation automation
    LEFT JOIN whatsapp_phone_number number
      ON number.id = automation.number_id AND number.deleted_at IS NULL
    WHERE automation.template_name = template.name AND automation.deleted_at IS NULL
      AND (number.account_id IS NULL OR number.account_id = template.account_id)
  ), '[]') AS automations, coalesce((
    SELECT json_agg(json_build_object('id', campaign.id, 'name', campaign.name,
      'status', campaign.status) ORDER BY campaign.created_at DESC, campaign.id)
    FROM whatsapp_campaign campaign
    JOIN whatsapp_template chosen ON chosen.id = campaign.template_id
    WHERE campaign.account_id = template.account_id AND chosen.name = template.name
      AND campaign.deleted_at IS NULL
      AND (campaign.status <> 'admitted' OR EXISTS (
        SELECT FROM whatsapp_message
        WHERE campaign_id = campaign.id AND phase IN ('queued', 'scheduled')
          AND deleted_at IS NULL
      ))
  ), '[]') AS campaigns
  FROM template
  LEFT JOIN waiting ON waiting.template_id = template.id
  ORDER BY template.id`
