import type { AdminTemplate, AdminTemplateSibling } from "../../../../contract"
import type { AutomationBindings } from "../../../../domain/automations"
import { rows, type Database } from "../../database"
import { presentTemplateRow, TEMPLATE_FIELDS, type TemplateRow } from "./present-template-row"
import type { TemplateContent, TemplateDraft } from "./template-content"
import { refused } from "../../refused"

/** Who asked for a review and who answered, as the column `review` keeps it. */
export interface KeptReview {
  requested_by: string | null
  requested_at: string | null
  reviewed_by: string | null
  reviewed_at: string | null
  comment: string | null
}

/** One template in one language with all that is kept of it. */
export interface TemplateRecord extends AdminTemplate {
  /** What Meta has; of a `DRAFT`, the draft itself. */
  content: TemplateContent
  /** Unsent changes of a template at Meta. */
  draft: TemplateDraft | null
  revision: number
  review: KeptReview | null
  trigger: string | null
  bindings: AutomationBindings | null
  /** When Meta's limits on edits counted one, newest first; of the last 30 days. */
  editedAt: string[]
  siblings: AdminTemplateSibling[]
}

type Row = TemplateRow &
  Pick<TemplateRecord, "draft" | "revision" | "review" | "trigger" | "bindings"> & {
    content: TemplateContent
  }

/** One template by its primary key, with its other languages. */
export async function retrieveTemplate(db: Database, id: string): Promise<TemplateRecord> {
  const [row] = await rows<Row>(db, ONE, [id])
  if (!row) throw refused("NOT_FOUND", "template_not_found", { id })
  const edits = await rows<{ at: Date }>(db, EDITS, [id])
  const { account_id: accountId, name } = row
  return {
    ...presentTemplateRow(row),
    editedAt: edits.map(({ at }) => at.toISOString()),
    siblings: await rows<AdminTemplateSibling>(db, SIBLINGS, [accountId, name, id]),
  }
}

/** What a template says, as JSON shaped like `TemplateContent`. */
export const CONTENT_JSON = `
  jsonb_build_object(
    'category', template.category, 'parameterFormat', template.parameter_format,
    'components', template.components,
    'messageSendTtlSeconds', template.message_send_ttl_seconds,
    'headerMedia', template.header_media
  )`

const ONE = `
  SELECT ${TEMPLATE_FIELDS}, ${CONTENT_JSON} AS content, template.draft, template.revision,
    template.review, template.trigger, template.bindings
  FROM whatsapp_template template
  JOIN whatsapp_account account ON account.id = template.account_id AND account.deleted_at IS NULL
  WHERE template.id = ? AND template.deleted_at IS NULL`

const EDITS = `
  SELECT occurred_at AS at FROM whatsapp_template_event
  WHERE template_id = ? AND occurred_at > now() - interval '30 days' AND kind = 'content'
    AND (details ->> 'edit')::boolean AND deleted_at IS NULL
  ORDER BY occurred_at DESC`

const SIBLINGS = `
  SELECT id, language, status, category, review_state,
    status = 'DRAFT' OR draft IS NOT NULL AS has_draft
  FROM whatsapp_template
  WHERE account_id = ? AND name = ? AND id <> ? AND status <> 'DELETED' AND deleted_at IS NULL
  ORDER BY language`
