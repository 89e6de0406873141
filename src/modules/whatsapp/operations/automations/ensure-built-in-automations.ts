import { generateEntityId } from "@medusajs/framework/utils"
import { rows, type Database } from "../../database"
import { toJsonb } from "../../jsonb"
import type { AutomationDefinition } from "./automation"

/**
 * Adds the built-in automations that do not exist yet. One that does is left as the merchant has
 * made it, switched off included (`IDX_whatsapp_automation_key`).
 */
export async function ensureBuiltInAutomations(
  db: Database,
  definitions: readonly AutomationDefinition[]
): Promise<{ key: string; id: string }[]> {
  const candidates = definitions.map((definition) => ({
    ...definition,
    id: generateEntityId(undefined, "waaut"),
  }))
  await rows(
    db,
    `INSERT INTO whatsapp_automation
       (id, key, name, trigger, purpose, template_name, bindings, delay_seconds, default_language)
     SELECT id, key, name, trigger, purpose, "templateName", bindings,
       coalesce("delaySeconds", 0), coalesce("defaultLanguage", 'en')
     FROM jsonb_to_recordset(?::jsonb) AS c (
       id text, key text, name text, trigger text, purpose text, "templateName" text,
       bindings jsonb, "delaySeconds" int, "defaultLanguage" text
     )
     ON CONFLICT (key) WHERE key IS NOT NULL AND deleted_at IS NULL DO NOTHING`,
    [toJsonb(candidates)]
  )
  return rows(
    db,
    `SELECT key, id FROM whatsapp_automation WHERE key = ANY(?::text[]) AND deleted_at IS NULL`,
    [definitions.map(({ key }) => key)]
  )
}
