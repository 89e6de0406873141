import { generateEntityId } from "@medusajs/framework/utils"
import type { AdminTemplateEvent } from "../../../../contract"
import { rows, type Database } from "../../database"
import { toJsonb } from "../../jsonb"

/** Something that happened to a template, to be remembered. */
export interface TemplateEvent {
  templateId: string
  kind: AdminTemplateEvent["kind"]
  from?: string | null
  to?: string | null
  details?: Record<string, unknown> | null
  /** The admin user or secret API key; left out for Meta and the plugin itself. */
  actorId?: string | null
  /** Left out for now. */
  occurredAt?: Date
}

/** Appends to the history of templates, in the transaction of the change it is about. */
export async function recordTemplateEvents(
  db: Database,
  events: readonly TemplateEvent[]
): Promise<void> {
  if (events.length === 0) return
  const records = events.map((event) => ({
    id: generateEntityId(undefined, "watev"),
    template_id: event.templateId,
    kind: event.kind,
    from_value: event.from ?? null,
    to_value: event.to ?? null,
    details: event.details ?? null,
    actor_id: event.actorId ?? null,
    occurred_at: event.occurredAt?.toISOString() ?? null,
  }))
  await rows(db, INSERT, [toJsonb(records)])
}

const INSERT = `
  INSERT INTO whatsapp_template_event
    (id, template_id, kind, from_value, to_value, details, actor_id, occurred_at)
  SELECT id, template_id, kind, from_value, to_value, nullif(details, 'null'::jsonb), actor_id,
    coalesce(occurred_at, clock_timestamp())
  FROM jsonb_to_recordset(?::jsonb) AS new (
    id text, template_id text, kind text, from_value text, to_value text, details jsonb,
    actor_id text, occurred_at timestamptz
  )
  ORDER BY id`
