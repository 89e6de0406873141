import { generateEntityId } from "@medusajs/framework/utils"
import { rows, type Database } from "../../database"
import { toJsonb } from "../../jsonb"
import type { TemplateToSave } from "./stored-template"

/**
 * Keeps templates as Meta describes them, in one statement: new ones are added, known ones brought
 * up to date (`IDX_whatsapp_template_name_language`). Writes no history: a synchronisation does.
 */
export async function saveTemplates(
  db: Database,
  { accountId, templates }: { accountId: string; templates: readonly TemplateToSave[] }
): Promise<{ id: string; name: string; language: string }[]> {
  if (templates.length === 0) return []
  const candidates = templates.map((template) => ({
    ...template,
    id: generateEntityId(undefined, "watpl"),
  }))
  return rows(db, UPSERT, [accountId, toJsonb(candidates)])
}

const UPSERT = `
  INSERT INTO whatsapp_template AS kept
    (id, account_id, meta_template_id, name, language, category, parameter_format, components,
     message_send_ttl_seconds, status, status_reason, rejection, quality, quality_reasons,
     pending_category, previous_category, library_name, synced_at)
  SELECT DISTINCT ON (name, language)
    id, ?, "metaTemplateId", name, language, category, coalesce("parameterFormat", 'POSITIONAL'),
    components, "messageSendTtlSeconds", status, "statusReason",
    nullif(rejection, 'null'::jsonb), quality, nullif("qualityReasons", 'null'::jsonb),
    "pendingCategory", "previousCategory", "libraryName", now()
  FROM jsonb_to_recordset(?::jsonb) AS c (
    id text, "metaTemplateId" text, name text, language text, category text,
    "parameterFormat" text, components jsonb, "messageSendTtlSeconds" integer, status text,
    "statusReason" text, rejection jsonb, quality text, "qualityReasons" jsonb,
    "pendingCategory" text, "previousCategory" text, "libraryName" text
  )
  ON CONFLICT (account_id, name, language) WHERE deleted_at IS NULL DO UPDATE SET
    meta_template_id = coalesce(excluded.meta_template_id, kept.meta_template_id),
    category = excluded.category,
    parameter_format = excluded.parameter_format,
    components = excluded.components,
    message_send_ttl_seconds = excluded.message_send_ttl_seconds,
    status = excluded.status,
    status_reason = excluded.status_reason,
    quality = coalesce(excluded.quality, kept.quality),
    synced_at = excluded.synced_at,
    updated_at = now()
  RETURNING id, name, language`
