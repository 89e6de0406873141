import { rows, type Database } from "../../../database"
import { toJsonb } from "../../../jsonb"
import { contentEvent } from "../content-event"
import { tellTemplates } from "../life/tell-templates"
import type { UpdatedTemplate } from "../life/told-template"
import { recordTemplateEvents } from "../record-template-events"
import { definitionOf } from "../template-content"
import type { HandedIn, Submission } from "./hand-in"

export interface StoredSubmission {
  id: string
  accountId: string
  submission: Submission
  handedIn: HandedIn
  /** When Meta was asked. */
  askedAt: string
  actorId: string | null
}

/**
 * Keeps what Meta has now: what was handed in, under Meta's id, in the status and category Meta gave
 * it. What a webhook said meanwhile stays.
 */
export async function storeSubmission(
  db: Database,
  { id, accountId, submission, handedIn, askedAt, actorId }: StoredSubmission
): Promise<UpdatedTemplate[]> {
  const { name, language, content, status } = submission
  const { metaTemplateId, category } = handedIn
  await rows(db, STORE, [metaTemplateId, toJsonb(content), id])
  const submitted = contentEvent({
    ...{ templateId: id, how: "submitted", actorId },
    content: definitionOf({ name, language }, content),
    isEdit: status === "APPROVED",
  })
  // Before everything Meta says of it.
  const occurredAt = new Date(new Date(askedAt).getTime() - 1)
  await recordTemplateEvents(db, [{ ...submitted, occurredAt }])
  const isMoved = category !== content.category
  return tellTemplates(db, [
    {
      ...{ accountId, metaTemplateId, name, language },
      news: {
        source: "sync",
        occurredAt: new Date(askedAt),
        status: { event: handedIn.status, status: handedIn.status, reason: null },
        category: { category, previous: isMoved ? content.category : null },
      },
    },
  ])
}

// The category is Meta's to say: `tellTemplates` writes it.
const STORE = `
  UPDATE whatsapp_template AS template SET
    meta_template_id = ?, parameter_format = new.content ->> 'parameterFormat',
    components = new.content -> 'components',
    message_send_ttl_seconds = (new.content ->> 'messageSendTtlSeconds')::integer,
    header_media = nullif(new.content -> 'headerMedia', 'null'::jsonb),
    draft = NULL, review_state = 'none', revision = template.revision + 1, updated_at = now()
  FROM (SELECT ?::jsonb AS content) AS new
  WHERE template.id = ?`
