import type { AdminTemplateEvent } from "../../contract"
import { diffTemplates } from "../../domain/templates/model/diff-templates"
import type { TemplateChange } from "../../domain/templates/model/template-change"
import type { TemplateDefinition } from "../../domain/templates/template-definition"

/** What each version in a template's history changed of the one before, by the event's id. */
export function changesByEvent(
  events: readonly AdminTemplateEvent[]
): ReadonlyMap<string, TemplateChange[]> {
  const versions = events.flatMap((event) => {
    const definition = versionIn(event)
    return definition ? [{ id: event.id, definition }] : []
  })
  return new Map(
    versions.flatMap(({ id, definition }, index) => {
      const older = versions[index + 1]
      const changes = older ? diffTemplates(older.definition, definition) : []
      return changes.length > 0 ? [[id, changes] as const] : []
    })
  )
}

/** What a template said from an event on. */
function versionIn({ kind, details }: AdminTemplateEvent): TemplateDefinition | null {
  if (kind !== "content" || !details || !Array.isArray(details.components)) return null
  const { category, parameter_format, components, message_send_ttl_seconds: ttl } = details
  return {
    name: "",
    language: "",
    category: category as TemplateDefinition["category"],
    parameterFormat: parameter_format as TemplateDefinition["parameterFormat"],
    components: components as unknown as TemplateDefinition["components"],
    ...(typeof ttl === "number" && { messageSendTtlSeconds: ttl }),
  }
}
