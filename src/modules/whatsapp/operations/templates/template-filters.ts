/** Which templates are asked for; all that are not deleted without any. */
export interface TemplateFilters {
  ids?: readonly string[]
  accountId?: string
  /** Part of a name, or of what a template says. */
  q?: string
  category?: string
  status?: string
  language?: string
  reviewState?: string
  quality?: string
  libraryName?: string
}

type Filter = keyof TemplateFilters

const CONDITIONS: Record<Filter, string> = {
  ids: "template.id = ANY(?::text[])",
  accountId: "template.account_id = ?",
  // What people read, and not the samples.
  q: `(template.name ILIKE ?
    OR jsonb_path_query_array(template.components, '$[*].text')::text ILIKE ?)`,
  category: "template.category = ?",
  status: "template.status = ?",
  language: "template.language = ?",
  reviewState: "template.review_state = ?",
  quality: "template.quality = ?",
  libraryName: "template.library_name = ?",
}

/** The tables and the condition the filters make, with their bindings. */
export function wantedTemplates(filters: TemplateFilters): { sql: string; bindings: unknown[] } {
  const given = (Object.keys(CONDITIONS) as Filter[]).filter((name) => {
    const value = filters[name]
    return typeof value === "string" ? value.trim() !== "" : value !== undefined
  })
  const isHidden = !filters.status && !filters.ids
  return {
    sql: [
      FROM,
      ...given.map((name) => `AND ${CONDITIONS[name]}`),
      ...(isHidden ? ["AND template.status <> 'DELETED'"] : []),
    ].join("\n"),
    bindings: given.flatMap((name) => (name === "q" ? searched(filters.q) : [filters[name]])),
  }
}

/** Templates of accounts that are there. An account has some thousand at most: they are read whole. */
const FROM = `
  FROM whatsapp_template template
  JOIN whatsapp_account account ON account.id = template.account_id AND account.deleted_at IS NULL
  WHERE template.deleted_at IS NULL`

function searched(q = ""): string[] {
  const text = `%${q.trim().replace(/[\\%_]/g, "\\$&")}%`
  return [text, text]
}
