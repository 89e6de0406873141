import type { AdminTemplate } from "../../../../contract"
import { rows, type Database } from "../../database"

export interface TemplateFilters {
  accountId?: string
  /** Part of a name. */
  q?: string
  category?: string
  status?: string
  language?: string
  limit: number
  offset: number
}

/** A page of templates by name and language, and every language there is. */
export async function listTemplatesForAdmin(
  db: Database,
  { accountId, q, category, status, language, limit, offset }: TemplateFilters
): Promise<{ templates: AdminTemplate[]; count: number; languages: string[] }> {
  const text = q?.trim() ? `%${q.trim().replace(/[\\%_]/g, "\\$&")}%` : null
  const filters = [accountId, text, category, status, language].flatMap((value) => {
    const given = value ?? null
    return [given, given]
  })
  const page = await rows<TemplateRow>(db, PAGE, [...filters, limit, offset])
  const [total] = await rows<{ count: number }>(db, COUNT, filters)
  const languages = await rows<{ language: string }>(db, LANGUAGES, [])
  return {
    templates: page.map((row) => ({ ...row, synced_at: row.synced_at?.toISOString() ?? null })),
    count: total?.count ?? 0,
    languages: languages.map((row) => row.language),
  }
}

type TemplateRow = Omit<AdminTemplate, "synced_at"> & { synced_at: Date | null }

/** What a list tells of a template. */
export const TEMPLATE_FIELDS = `
  template.id, template.account_id, account.name AS account_name, template.name,
  template.language, template.category, template.pending_category, template.status,
  template.status_reason, template.quality, template.synced_at`

// An account has some thousand templates at most: they are read whole.
const WANTED = `
  FROM whatsapp_template template
  JOIN whatsapp_account account ON account.id = template.account_id AND account.deleted_at IS NULL
  WHERE template.deleted_at IS NULL
    AND (?::text IS NULL OR template.account_id = ?)
    AND (?::text IS NULL OR template.name ILIKE ?)
    AND (?::text IS NULL OR template.category = ?)
    AND (?::text IS NULL OR template.status = ?)
    AND (?::text IS NULL OR template.language = ?)`

const PAGE = `
  SELECT ${TEMPLATE_FIELDS} ${WANTED}
  ORDER BY template.name, template.language, template.id
  LIMIT ? OFFSET ?`

const COUNT = `SELECT count(*)::int AS count ${WANTED}`

const LANGUAGES = `
  SELECT DISTINCT template.language
  FROM whatsapp_template template
  JOIN whatsapp_account account ON account.id = template.account_id AND account.deleted_at IS NULL
  WHERE template.deleted_at IS NULL
  ORDER BY template.language`
