import type { AutomationBindings } from "../../../../../domain/automations"
import { rows, type Database } from "../../../database"
import { CONTENT_JSON } from "../retrieve-template"
import type { TemplateContent } from "../template-content"
import { wantedTemplates, type TemplateFilters } from "../template-filters"

/** A template as the shop means it: unsent changes, or what Meta has. */
export interface MeantTemplate {
  id: string
  accountId: string
  name: string
  language: string
  content: TemplateContent
  trigger: string | null
  bindings: AutomationBindings | null
  libraryName: string | null
}

/** Reads what the chosen templates are meant to say, by name and language, so many at most. */
export async function readMeant(
  db: Database,
  { limit, offset = 0, ...filters }: TemplateFilters & { limit: number; offset?: number }
): Promise<MeantTemplate[]> {
  const { sql, bindings } = wantedTemplates(filters)
  return rows<MeantTemplate>(
    db,
    `SELECT template.id, template.account_id AS "accountId", template.name, template.language,
       coalesce(template.draft - 'conflict', ${CONTENT_JSON}) AS content, template.trigger,
       template.bindings, template.library_name AS "libraryName"
     ${sql} ORDER BY template.name, template.language, template.id LIMIT ? OFFSET ?`,
    [...bindings, limit, offset]
  )
}
