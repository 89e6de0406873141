import { rows, type Database } from "../../../database"
import { toJsonb } from "../../../jsonb"

/** Templates as they were before a change, whole. */
export type TemplateSnapshot = Record<string, unknown> & { id: string }

/** Remembers templates as they are. */
export async function snapshotTemplates(
  db: Database,
  ids: readonly string[]
): Promise<TemplateSnapshot[]> {
  const found = await rows<{ template: TemplateSnapshot }>(
    db,
    `SELECT to_jsonb(template) AS template FROM whatsapp_template template
     WHERE id = ANY(?::text[]) ORDER BY id`,
    [ids]
  )
  return found.map(({ template }) => template)
}

/** Makes as if a change of drafts had not been: what is new goes, what was comes back. */
export async function undoChanges(
  db: Database,
  { created, former }: { created: readonly string[]; former: readonly TemplateSnapshot[] }
): Promise<void> {
  const kept = new Set(former.map(({ id }) => id))
  const added = created.filter((id) => !kept.has(id))
  await rows(db, REMOVE, [added])
  if (former.length > 0) await rows(db, RESTORE, [toJsonb(former)])
}

// The row of one that Meta does not have any more keeps its history.
const REMOVE = `
  WITH undone AS (
    SELECT id, EXISTS (
      SELECT FROM whatsapp_template_event event
      WHERE event.template_id = template.id AND event.kind = 'status'
    ) AS was_at_meta
    FROM whatsapp_template template WHERE id = ANY(?::text[])
  ), gone AS (
    UPDATE whatsapp_template SET status = 'DELETED', updated_at = now()
    WHERE id IN (SELECT id FROM undone WHERE was_at_meta)
  ), events AS (
    DELETE FROM whatsapp_template_event
    WHERE template_id IN (SELECT id FROM undone WHERE NOT was_at_meta)
  )
  DELETE FROM whatsapp_template WHERE id IN (SELECT id FROM undone WHERE NOT was_at_meta)`

const RESTORE = `
  UPDATE whatsapp_template AS template SET
    name = former.name, category = former.category, parameter_format = former.parameter_format,
    components = former.components, message_send_ttl_seconds = former.message_send_ttl_seconds,
    header_media = former.header_media, draft = former.draft, trigger = former.trigger,
    bindings = former.bindings, review_state = former.review_state, review = former.review,
    revision = template.revision + 1, updated_at = now()
  FROM jsonb_populate_recordset(NULL::whatsapp_template, ?::jsonb) AS former
  WHERE template.id = former.id`
