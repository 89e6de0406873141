import { rows, type Database } from "../../../database"
import { toJsonb } from "../../../jsonb"
import { contentKey } from "../content-key"
import type { TemplateContent } from "../template-content"
import { meantContent, type LockedTemplate } from "./locked-template"

/** What a template is to say from now on, beside how it is. */
export interface WrittenTemplate {
  template: LockedTemplate
  content: TemplateContent
  /** Another name, of a draft. */
  name?: string
  trigger: LockedTemplate["trigger"]
  bindings: LockedTemplate["bindings"]
}

/**
 * Writes contents of locked templates, in one statement. What Meta has stays as it is: of a template
 * at Meta, changes become its draft, and vanish when they come to what Meta has. A review of
 * something else counts no more.
 */
export async function writeContents(
  db: Database,
  written: readonly WrittenTemplate[]
): Promise<void> {
  if (written.length === 0) return
  const records = written.map(({ template, content, name, trigger, bindings }) => ({
    ...{ id: template.id, name: name ?? template.name, content, trigger, bindings },
    is_changed: isChanged({ template, content }),
    is_as_at_meta: contentKey(content) === contentKey(template.content),
  }))
  await rows(db, WRITE, [toJsonb(records)])
}

/** Whether a template says something else than it was meant to say. */
export function isChanged({
  template,
  content,
}: Pick<WrittenTemplate, "template" | "content">): boolean {
  return contentKey(content) !== contentKey(meantContent(template))
}

const WRITE = `
  UPDATE whatsapp_template AS kept SET
    name = new.name, trigger = new.trigger, bindings = nullif(new.bindings, 'null'::jsonb),
    category = CASE WHEN kept.status = 'DRAFT' THEN new.content ->> 'category'
      ELSE kept.category END,
    parameter_format = CASE WHEN kept.status = 'DRAFT' THEN new.content ->> 'parameterFormat'
      ELSE kept.parameter_format END,
    components = CASE WHEN kept.status = 'DRAFT' THEN new.content -> 'components'
      ELSE kept.components END,
    message_send_ttl_seconds = CASE
      WHEN kept.status = 'DRAFT' THEN (new.content ->> 'messageSendTtlSeconds')::integer
      ELSE kept.message_send_ttl_seconds END,
    header_media = CASE
      WHEN kept.status = 'DRAFT' THEN nullif(new.content -> 'headerMedia', 'null'::jsonb)
      ELSE kept.header_media END,
    draft = CASE
      WHEN kept.status = 'DRAFT' OR new.is_as_at_meta THEN NULL
      ELSE new.content
        || jsonb_build_object('conflict', coalesce((kept.draft ->> 'conflict')::boolean, false))
    END,
    review_state = CASE WHEN new.is_changed THEN 'none' ELSE kept.review_state END,
    revision = kept.revision + 1,
    updated_at = now()
  FROM jsonb_to_recordset(?::jsonb) AS new (
    id text, name text, content jsonb, trigger text, bindings jsonb, is_changed boolean,
    is_as_at_meta boolean
  )
  WHERE kept.id = new.id`
