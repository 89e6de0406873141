import type { TemplateLife } from "../../../../../domain/templates/life"
import { rows, type Database } from "../../../database"
import { toJsonb } from "../../../jsonb"
import type { ToldTemplate } from "./told-template"

/** A template that was spoken of, locked, under the id Meta used. */
export type LockedTemplate = { id: string; accountId: string; toldId: string } & TemplateLife

/**
 * Finds the templates Meta speaks of and locks them in the order of their ids: by Meta's id
 * (`IDX_whatsapp_template_meta_id`), or by name and language while that is not known or belongs to
 * one that is gone (`IDX_whatsapp_template_name_language`). A draft that was never handed in is
 * nothing Meta can mean. Templates that are not here yet come with the next synchronisation.
 */
export async function lockToldTemplates(
  db: Database,
  told: readonly ToldTemplate[]
): Promise<LockedTemplate[]> {
  const named = new Map(
    told.map(({ accountId, metaTemplateId, name, language }) => [
      `${accountId} ${metaTemplateId}`,
      { account_id: accountId, meta_template_id: metaTemplateId, name, language },
    ])
  )
  return rows<LockedTemplate>(db, LOCK, [toJsonb([...named.values()])])
}

const LOCK = `
  WITH told AS (
    SELECT * FROM jsonb_to_recordset(?::jsonb) AS t (
      account_id text, meta_template_id text, name text, language text
    )
  )
  SELECT template.id, template.account_id AS "accountId", told.meta_template_id AS "toldId",
    template.status, template.status_reason AS "statusReason", template.rejection, template.pause,
    template.quality, template.quality_reasons AS "qualityReasons", template.category,
    template.pending_category AS "pendingCategory",
    template.previous_category AS "previousCategory",
    template.category_changed_at AS "categoryChangedAt"
  FROM told
  JOIN whatsapp_template template
    ON template.account_id = told.account_id AND template.deleted_at IS NULL AND (
      template.meta_template_id = told.meta_template_id
      OR (template.name = told.name AND template.language = told.language AND (
        template.status = 'DELETED'
        OR (template.meta_template_id IS NULL
          AND (template.status <> 'DRAFT' OR template.submitted_at IS NOT NULL))
      ))
    )
  ORDER BY template.id
  FOR NO KEY UPDATE OF template`
