import { rows, type Database } from "../../../database"
import { toJsonb } from "../../../jsonb"
import type { TemplateToSave } from "../stored-template"
import type { ComponentJson } from "../template-content"

/** A template that is here already, as far as Meta's description is compared with it. */
export interface KnownTemplate {
  id: string
  name: string
  language: string
  status: string
  quality: string | null
  category: string
  pendingCategory: string | null
  parameterFormat: TemplateToSave["parameterFormat"]
  /** Null when Meta's are the same to the letter. */
  components: ComponentJson[] | null
  /** Whether it was written here and has never been at Meta. */
  isLocal: boolean
  hasDraft: boolean
  /** Whether Meta was asked about it since it was handed in. */
  isSeen: boolean
}

/**
 * Finds those of an account's templates that Meta told of, and locks them in the order of their ids
 * (`IDX_whatsapp_template_name_language`).
 */
export async function matchTemplates(
  db: Database,
  { accountId, templates }: { accountId: string; templates: readonly TemplateToSave[] }
): Promise<KnownTemplate[]> {
  const told = templates.map(({ name, language, components }) => ({ name, language, components }))
  return rows<KnownTemplate>(db, MATCH, [toJsonb(told), accountId])
}

const MATCH = `
  SELECT kept.id, kept.name, kept.language, kept.status, kept.quality, kept.category,
    kept.pending_category AS "pendingCategory", kept.parameter_format AS "parameterFormat",
    CASE WHEN kept.components <> told.components THEN kept.components END AS components,
    kept.meta_template_id IS NULL AND kept.submitted_at IS NULL AS "isLocal",
    kept.draft IS NOT NULL AS "hasDraft",
    coalesce(kept.synced_at > kept.submitted_at, kept.synced_at IS NOT NULL) AS "isSeen"
  FROM jsonb_to_recordset(?::jsonb) AS told (name text, language text, components jsonb)
  JOIN whatsapp_template kept
    ON kept.account_id = ? AND kept.name = told.name AND kept.language = told.language
    AND kept.deleted_at IS NULL
  ORDER BY kept.id
  FOR NO KEY UPDATE OF kept`
