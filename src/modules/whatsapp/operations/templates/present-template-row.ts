import type { AdminTemplate } from "../../../../contract"

/** What a list tells of a template. */
export const TEMPLATE_FIELDS = `
  template.id, template.account_id, account.name AS account_name, template.meta_template_id,
  template.name, template.language, template.category, template.pending_category,
  template.previous_category, template.category_changed_at, template.status,
  template.status_reason, template.rejection, template.quality,
  coalesce(template.quality_reasons, '[]'::jsonb) AS quality_reasons, template.review_state,
  template.status = 'DRAFT' OR template.draft IS NOT NULL AS has_draft,
  coalesce((template.draft ->> 'conflict')::boolean, false) AS has_conflict,
  template.library_name, template.submitted_at, template.synced_at, template.created_at,
  template.updated_at`

type Times = "category_changed_at" | "submitted_at" | "synced_at"
type OwnTimes = "created_at" | "updated_at"

export type TemplateRow = Omit<AdminTemplate, Times | OwnTimes> &
  Record<Times, Date | null> &
  Record<OwnTimes, Date>

/** A row of `TEMPLATE_FIELDS` as the contract has it. */
export function presentTemplateRow<Row extends TemplateRow>(row: Row) {
  return {
    ...row,
    category_changed_at: row.category_changed_at?.toISOString() ?? null,
    submitted_at: row.submitted_at?.toISOString() ?? null,
    synced_at: row.synced_at?.toISOString() ?? null,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  }
}
