import { generateEntityId } from "@medusajs/framework/utils"
import type { AutomationBindings } from "../../../../../domain/automations"
import { rows, type Database } from "../../../database"
import { toJsonb } from "../../../jsonb"
import { contentEvent, type ContentCause } from "../content-event"
import { recordTemplateEvents } from "../record-template-events"
import { definitionOf, type TemplateContent } from "../template-content"

/** A draft to be made. */
export interface NewTemplate {
  accountId: string
  name: string
  language: string
  content: TemplateContent
  trigger?: string | null
  bindings?: AutomationBindings | null
  libraryName?: string | null
}

export interface CreatedTemplate {
  id: string
  accountId: string
  name: string
  language: string
}

/**
 * Makes drafts, in one statement; of a name and language there is already, nothing happens, so that
 * it is missing from the answer (`IDX_whatsapp_template_name_language`). The row of one that Meta
 * does not have any more begins anew.
 */
export async function createTemplates(
  db: Database,
  {
    templates,
    how,
    actorId,
  }: { templates: readonly NewTemplate[]; how: ContentCause; actorId: string | null }
): Promise<CreatedTemplate[]> {
  if (templates.length === 0) return []
  const candidates = templates.map(({ accountId, content, libraryName, ...template }) => ({
    ...template,
    ...content,
    ...{ id: generateEntityId(undefined, "watpl"), account_id: accountId },
    library_name: libraryName ?? null,
  }))
  const created = await rows<CreatedTemplate>(db, INSERT, [toJsonb(candidates)])
  const byKey = new Map(templates.map((template) => [keyOf(template), template]))
  await recordTemplateEvents(
    db,
    created.flatMap((row) => {
      const template = byKey.get(keyOf(row))
      if (!template) return []
      const content = definitionOf(row, template.content)
      return [contentEvent({ templateId: row.id, how, content, actorId })]
    })
  )
  return created
}

function keyOf({ accountId, name, language }: Omit<CreatedTemplate, "id">): string {
  return `${accountId} ${name} ${language}`
}

const INSERT = `
  INSERT INTO whatsapp_template AS kept
    (id, account_id, name, language, category, parameter_format, components,
     message_send_ttl_seconds, header_media, trigger, bindings, library_name, status)
  SELECT DISTINCT ON (account_id, name, language)
    id, account_id, name, language, category, "parameterFormat", components,
    "messageSendTtlSeconds", nullif("headerMedia", 'null'::jsonb), trigger,
    nullif(bindings, 'null'::jsonb), library_name, 'DRAFT'
  FROM jsonb_to_recordset(?::jsonb) AS c (
    id text, account_id text, name text, language text, category text, "parameterFormat" text,
    components jsonb, "messageSendTtlSeconds" integer, "headerMedia" jsonb, trigger text,
    bindings jsonb, library_name text
  )
  ON CONFLICT (account_id, name, language) WHERE deleted_at IS NULL DO UPDATE SET
    meta_template_id = NULL, category = excluded.category,
    parameter_format = excluded.parameter_format, components = excluded.components,
    message_send_ttl_seconds = excluded.message_send_ttl_seconds,
    header_media = excluded.header_media, trigger = excluded.trigger, bindings = excluded.bindings,
    library_name = excluded.library_name, status = 'DRAFT', status_reason = NULL,
    rejection = NULL, pause = NULL, quality = NULL, quality_reasons = NULL,
    pending_category = NULL, previous_category = NULL, category_changed_at = NULL, draft = NULL,
    review_state = 'none', review = NULL, submitted_at = NULL, synced_at = NULL,
    revision = kept.revision + 1, updated_at = now()
  WHERE kept.status = 'DELETED'
  RETURNING id, account_id AS "accountId", name, language`
