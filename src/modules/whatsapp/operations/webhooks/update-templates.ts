import { rows, type Database } from "../../database"
import { toJsonb } from "../../jsonb"

/** What Meta told about one template; what is left out stays as it is. */
export interface ToldTemplate {
  accountId: string
  metaTemplateId: string
  name?: string
  language?: string
  status?: string
  statusReason?: string | null
  quality?: string
  category?: string
  /** The category Meta means to move it to; null when it has moved, or will not. */
  pendingCategory?: string | null
}

/** A template Meta told about, before and after. */
export interface UpdatedTemplate {
  id: string
  status: string
  statusBefore: string
  category: string
  categoryBefore: string
}

/**
 * Brings templates up to what Meta told: by Meta's id (`IDX_whatsapp_template_meta_id`), or by name
 * and language while the id is not known (`IDX_whatsapp_template_name_language`). Templates that are
 * not here yet come with the next synchronisation.
 */
export async function updateTemplates(
  db: Database,
  told: readonly ToldTemplate[]
): Promise<UpdatedTemplate[]> {
  // The last word about a template counts; an UPDATE … FROM would take any of them.
  const latest = new Map(told.map((template) => [template.metaTemplateId, template]))
  if (latest.size === 0) return []
  return rows<UpdatedTemplate>(db, UPDATE, [
    toJsonb(
      [...latest.values()].map((template) => ({
        account_id: template.accountId,
        meta_template_id: template.metaTemplateId,
        name: template.name,
        language: template.language,
        status: template.status,
        says_reason: template.statusReason !== undefined,
        status_reason: template.statusReason,
        quality: template.quality,
        category: template.category,
        says_pending: template.pendingCategory !== undefined,
        pending_category: template.pendingCategory,
      }))
    ),
  ])
}

const UPDATE = `
  WITH told AS (
    SELECT * FROM jsonb_to_recordset(?::jsonb) AS t (
      account_id text, meta_template_id text, name text, language text, status text,
      says_reason boolean, status_reason text, quality text, category text,
      says_pending boolean, pending_category text
    )
  ), before AS MATERIALIZED (
    SELECT template.id, template.status AS status_before, template.category AS category_before, told.*
    FROM told
    JOIN whatsapp_template template
      ON template.account_id = told.account_id AND template.deleted_at IS NULL AND (
        template.meta_template_id = told.meta_template_id
        OR (template.meta_template_id IS NULL AND template.name = told.name
          AND template.language = told.language)
      )
    ORDER BY template.id
    FOR NO KEY UPDATE OF template
  )
  UPDATE whatsapp_template AS template SET
    meta_template_id = before.meta_template_id,
    status = coalesce(before.status, template.status),
    status_reason = CASE WHEN before.says_reason THEN before.status_reason ELSE template.status_reason END,
    quality = coalesce(before.quality, template.quality),
    category = coalesce(before.category, template.category),
    pending_category = CASE
      WHEN before.says_pending THEN before.pending_category ELSE template.pending_category
    END,
    updated_at = now()
  FROM before
  WHERE template.id = before.id
  RETURNING template.id, template.status, before.status_before AS "statusBefore",
    template.category, before.category_before AS "categoryBefore"`
