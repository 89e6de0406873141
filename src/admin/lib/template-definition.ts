import type { AdminTemplateDetails, AdminTemplateDraft } from "../../contract"
import type { TemplateDefinition } from "../../domain/templates/template-definition"

type Named = Pick<AdminTemplateDetails, "name" | "language">
type Content = Pick<AdminTemplateDraft, "category" | "parameter_format" | "components"> &
  Partial<Pick<AdminTemplateDraft, "message_send_ttl_seconds">>

/** A template as the rules know it: what the route answers is what Meta described. */
export function definitionOf(template: Named & Content): TemplateDefinition {
  const { name, language, category, parameter_format, components } = template
  const { message_send_ttl_seconds: ttl } = template
  return {
    name,
    language,
    category,
    parameterFormat: parameter_format,
    components: components as unknown as TemplateDefinition["components"],
    ...(typeof ttl === "number" && { messageSendTtlSeconds: ttl }),
  }
}

/** The same with its unsent changes. */
export function draftDefinitionOf({ name, language }: Named, draft: Content): TemplateDefinition {
  return definitionOf({ ...draft, name, language })
}

/** What would be submitted: the unsent changes, or a draft as it is. */
export function unsentDefinitionOf(template: AdminTemplateDetails): TemplateDefinition {
  return template.draft ? draftDefinitionOf(template, template.draft) : definitionOf(template)
}
