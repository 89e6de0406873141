import type { AutomationBindings } from "../../../../domain/automations"
import type { TemplateDefinition } from "../../../../domain/templates"
import { rows, type Database } from "../../database"
import type { ReferredMessage } from "../messages/claim-queued-messages"

/** What is known of somebody a message is written for. */
export interface RenderingContact {
  profileName: string | null
  locale: string | null
  timeZone: string | null
}

/** Everything that writing a batch of messages needs, by id. What is gone is left out. */
export interface RenderingFacts {
  contacts: Partial<Record<string, RenderingContact>>
  bindings: Partial<Record<string, AutomationBindings>>
  templates: Partial<Record<string, TemplateDefinition>>
}

/**
 * Reads what a claimed batch says and to whom, in one query: contacts, campaigns and templates by
 * their primary keys, each once however many messages refer to it.
 */
export async function readRenderingFacts(
  db: Database,
  messages: readonly ReferredMessage[]
): Promise<RenderingFacts> {
  const [facts] = await rows<RenderingFacts>(db, FACTS, [
    distinct(messages.map(({ contactId }) => contactId)),
    distinct(messages.map(({ campaignId }) => campaignId)),
    distinct(messages.map(({ templateId }) => templateId)),
  ])
  return facts ?? { contacts: {}, bindings: {}, templates: {} }
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))]
}

const FACTS = `
  SELECT (
    SELECT coalesce(json_object_agg(id, json_build_object(
      'profileName', profile_name, 'locale', locale, 'timeZone', time_zone
    )), '{}')
    FROM whatsapp_contact WHERE id = ANY (?::text[]) AND deleted_at IS NULL
  ) AS contacts, (
    SELECT coalesce(json_object_agg(id, bindings), '{}')
    FROM whatsapp_campaign WHERE id = ANY (?::text[])
  ) AS bindings, (
    SELECT coalesce(json_object_agg(id, json_build_object(
      'name', name, 'language', language, 'category', category,
      'parameterFormat', parameter_format, 'components', components
    )), '{}')
    FROM whatsapp_template WHERE id = ANY (?::text[]) AND deleted_at IS NULL
  ) AS templates`
