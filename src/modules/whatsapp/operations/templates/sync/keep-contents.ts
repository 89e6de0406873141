import { rows, type Database } from "../../../database"
import { toJsonb } from "../../../jsonb"
import type { ComparedTemplate } from "./compare-template"

/**
 * Writes what Meta says templates say, by primary key, in one statement. What was written here is
 * kept: a draft nobody handed in becomes the unsent changes of what Meta has under its name.
 */
export async function keepContents(
  db: Database,
  compared: readonly ComparedTemplate[]
): Promise<void> {
  if (compared.length === 0) return
  const told = compared.map(({ known, told, isReworded, isConflict, keepsUploads }) => ({
    id: known.id,
    meta_template_id: told.metaTemplateId,
    parameter_format: told.parameterFormat,
    components: told.components,
    ttl: told.messageSendTtlSeconds ?? null,
    library_name: told.libraryName ?? null,
    is_reworded: isReworded,
    is_conflict: isConflict,
    keeps_uploads: keepsUploads,
  }))
  await rows(db, KEEP, [toJsonb(told)])
}

const KEEP = `
  UPDATE whatsapp_template AS kept SET
    meta_template_id = told.meta_template_id,
    draft = CASE
      WHEN NOT told.is_conflict THEN kept.draft
      WHEN kept.draft IS NOT NULL THEN kept.draft || '{"conflict": true}'
      ELSE jsonb_build_object(
        'category', kept.category, 'parameterFormat', kept.parameter_format,
        'components', kept.components, 'messageSendTtlSeconds', kept.message_send_ttl_seconds,
        'headerMedia', kept.header_media, 'conflict', true
      )
    END,
    parameter_format = told.parameter_format,
    components = CASE WHEN told.keeps_uploads THEN kept.components ELSE told.components END,
    message_send_ttl_seconds = told.ttl,
    library_name = coalesce(kept.library_name, told.library_name),
    revision = kept.revision + told.is_reworded::int,
    synced_at = now(),
    updated_at = CASE WHEN told.is_reworded THEN now() ELSE kept.updated_at END
  FROM jsonb_to_recordset(?::jsonb) AS told (
    id text, meta_template_id text, parameter_format text, components jsonb, ttl integer,
    library_name text, is_reworded boolean, is_conflict boolean,
    keeps_uploads boolean
  )
  WHERE kept.id = told.id`
