import type { TEMPLATE_EVENT_KINDS } from "../../../../contract"
import { rows, type Database } from "../../database"

type Kind = (typeof TEMPLATE_EVENT_KINDS)[number]

/** One line of a template's history. */
export interface ListedTemplateEvent {
  id: string
  kind: Kind
  from: string | null
  to: string | null
  details: Record<string, unknown> | null
  actorId: string | null
  occurredAt: Date
}

export interface TemplateEventsPage {
  templateId: string
  kind?: Kind
  limit: number
  offset: number
}

/** A page of what happened to a template, newest first (`IDX_whatsapp_template_event_template`). */
export async function listTemplateEvents(
  db: Database,
  { templateId, kind, limit, offset }: TemplateEventsPage
): Promise<{ events: ListedTemplateEvent[]; count: number }> {
  const wanted = [templateId, kind ?? null, kind ?? null]
  const events = await rows<ListedTemplateEvent>(
    db,
    `SELECT id, kind, from_value AS "from", to_value AS "to", details, actor_id AS "actorId",
       occurred_at AS "occurredAt"
     ${WANTED} ORDER BY occurred_at DESC, id DESC LIMIT ? OFFSET ?`,
    [...wanted, limit, offset]
  )
  const [total] = await rows<{ count: number }>(
    db,
    `SELECT count(*)::int AS count ${WANTED}`,
    wanted
  )
  return { events, count: total?.count ?? 0 }
}

// What Meta only said again is kept for the order of its words, and is no news to people.
const WANTED = `
  FROM whatsapp_template_event
  WHERE template_id = ? AND (?::text IS NULL OR kind = ?) AND deleted_at IS NULL
    AND (kind = 'content' OR from_value IS DISTINCT FROM to_value)`
