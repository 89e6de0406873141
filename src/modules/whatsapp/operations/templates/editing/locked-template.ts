import type { TemplateReviewState } from "../../../../../contract"
import type { AutomationBindings } from "../../../../../domain/automations"
import { rows, type Database } from "../../../database"
import { CONTENT_JSON } from "../retrieve-template"
import type { TemplateContent, TemplateDraft } from "../template-content"
import { refused } from "../../../refused"

/** A template as an editor works on it, locked until the transaction ends. */
export interface LockedTemplate {
  id: string
  accountId: string
  name: string
  language: string
  status: string
  metaTemplateId: string | null
  /** What Meta has; of a `DRAFT`, the draft itself. */
  content: TemplateContent
  draft: TemplateDraft | null
  revision: number
  reviewState: TemplateReviewState
  trigger: string | null
  bindings: AutomationBindings | null
}

/** Locks templates in the order of their ids; those that are not there are left out. */
export async function lockTemplates(
  db: Database,
  ids: readonly string[]
): Promise<LockedTemplate[]> {
  return rows<LockedTemplate>(db, LOCK, [ids])
}

/** Locks one template, and refuses when its content is not what somebody looked at. */
export async function lockTemplate(
  db: Database,
  { id, revision }: { id: string; revision?: string }
): Promise<LockedTemplate> {
  const [template] = await lockTemplates(db, [id])
  if (!template) {
    throw refused("NOT_FOUND", "template_not_found", { id })
  }
  requireRevision(template, revision)
  return template
}

/** Refuses when a template's content is not what somebody looked at. */
export function requireRevision(
  { revision }: Pick<LockedTemplate, "revision">,
  seen: string | undefined
): void {
  if (seen === undefined || seen === String(revision)) return
  throw refused("NOT_ALLOWED", "changed_meanwhile")
}

/** What the shop means a template to say: its unsent changes, or what Meta has. */
export function meantContent({ content, draft }: LockedTemplate): TemplateContent {
  if (!draft) return content
  const { conflict: _, ...meant } = draft
  return meant
}

const LOCK = `
  SELECT template.id, template.account_id AS "accountId", template.name, template.language,
    template.status, template.meta_template_id AS "metaTemplateId", ${CONTENT_JSON} AS content,
    template.draft, template.revision, template.review_state AS "reviewState", template.trigger, template.bindings
  FROM whatsapp_template template
  WHERE template.id = ANY(?::text[]) AND template.deleted_at IS NULL
  ORDER BY template.id
  FOR NO KEY UPDATE OF template`
