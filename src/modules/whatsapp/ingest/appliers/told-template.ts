import type { TemplateNews } from "../../../../domain/templates/life"
import type { ToldTemplate } from "../../operations/templates/life/told-template"
import type { Origin } from "../../operations/webhooks/find-origins"
import { wireTime } from "../wire-time"

interface TemplateReference {
  message_template_id: string
  message_template_name?: string
  message_template_language?: string
}

interface Told {
  event: { update: TemplateReference; time?: number }
  origin: Origin
  now: Date
}

/** Something an event says about a template, at Meta's time. */
export function toldTemplate(
  { event, origin, now }: Told,
  say: (occurredAt: Date) => Omit<TemplateNews, "source" | "occurredAt">
): ToldTemplate {
  const { update, time } = event
  const occurredAt = wireTime(time ?? 0, now)
  return {
    accountId: origin.accountId ?? "",
    metaTemplateId: update.message_template_id,
    name: update.message_template_name,
    language: update.message_template_language,
    news: { source: "webhook", occurredAt, ...say(occurredAt) },
  }
}
