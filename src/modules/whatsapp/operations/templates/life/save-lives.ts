import type { TemplateLife } from "../../../../../domain/templates/life"
import { rows, type Database } from "../../../database"
import { toJsonb } from "../../../jsonb"

/** Keeps where templates stand at Meta, by primary key, in one statement. */
export async function saveLives(
  db: Database,
  lives: readonly { id: string; metaTemplateId: string; life: TemplateLife }[]
): Promise<void> {
  if (lives.length === 0) return
  const told = lives.map(({ id, metaTemplateId, life }) => ({
    id,
    meta_template_id: metaTemplateId,
    status: life.status,
    status_reason: life.statusReason,
    rejection: life.rejection,
    pause: life.pause,
    quality: life.quality,
    quality_reasons: life.qualityReasons,
    category: life.category,
    pending_category: life.pendingCategory,
    previous_category: life.previousCategory,
    category_changed_at: life.categoryChangedAt,
  }))
  await rows(db, SAVE, [toJsonb(told)])
}

const SAVE = `
  UPDATE whatsapp_template AS template SET
    meta_template_id = told.meta_template_id, status = told.status,
    status_reason = told.status_reason, rejection = nullif(told.rejection, 'null'::jsonb),
    pause = nullif(told.pause, 'null'::jsonb), quality = told.quality,
    quality_reasons = nullif(told.quality_reasons, 'null'::jsonb), category = told.category,
    pending_category = told.pending_category, previous_category = told.previous_category,
    category_changed_at = told.category_changed_at, submit_wanted_at = NULL, updated_at = now()
  FROM jsonb_to_recordset(?::jsonb) AS told (
    id text, meta_template_id text, status text, status_reason text, rejection jsonb, pause jsonb,
    quality text, quality_reasons jsonb, category text, pending_category text,
    previous_category text, category_changed_at timestamptz
  )
  WHERE template.id = told.id`
