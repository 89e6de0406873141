import { rows, type Database } from "../../../database"
import type { ContentCause } from "../content-event"
import { createTemplates, type CreatedTemplate } from "./create-templates"
import { readMeant } from "./read-meant"
import { nameTaken } from "./save-template"
import { refused } from "../../../refused"

/** More languages than Meta has. */
const ALL = 1_000

export interface CopyRequest {
  id: string
  /** Another name; the same without it. */
  name?: string
  /** Another account; the same without it. */
  accountId?: string
  /** Which languages of the template to copy; without it the one it is in. */
  languages?: readonly string[]
  /** The language of the copy, of one that is translated. */
  intoLanguage?: string
  how: ContentCause
  actorId: string | null
}

/** Makes drafts of what a template is meant to say, with its samples, under another name or language. */
export async function copyTemplates(
  db: Database,
  request: CopyRequest
): Promise<CreatedTemplate[]> {
  const { name, accountId, intoLanguage, how, actorId } = request
  const sources = await readMeant(db, { ids: await idsOf(db, request), limit: ALL })
  const templates = sources.map(({ id: _, ...source }) => ({
    ...source,
    name: name ?? source.name,
    accountId: accountId ?? source.accountId,
    language: intoLanguage ?? source.language,
  }))
  const created = await createTemplates(db, { templates, how, actorId })
  const taken = templates.find(
    ({ language }) => !created.some((template) => template.language === language)
  )
  if (taken) throw nameTaken(taken)
  return created
}

/** The template itself, or those of its languages that are asked for. */
async function idsOf(db: Database, { id, languages }: CopyRequest): Promise<string[]> {
  const found = await rows<{ id: string; language: string }>(db, LANGUAGES, [id])
  if (found.length === 0) {
    throw refused("NOT_FOUND", "template_not_found", { id })
  }
  if (!languages) return [id]
  const missing = languages.filter((language) => !found.some((one) => one.language === language))
  if (missing.length === 0) {
    return found.filter(({ language }) => languages.includes(language)).map((one) => one.id)
  }
  throw refused("INVALID_DATA", "languages_missing", { languages: missing.join(", ") })
}

const LANGUAGES = `
  SELECT template.id, template.language
  FROM whatsapp_template source
  JOIN whatsapp_template template
    ON template.account_id = source.account_id AND template.name = source.name
    AND template.deleted_at IS NULL AND (template.status <> 'DELETED' OR template.id = source.id)
  WHERE source.id = ? AND source.deleted_at IS NULL`
