import type { AdminTemplateDetails } from "../../contract"
import type { TemplateDefinition } from "../../domain/templates/template-definition"

/** A template as the rules know it: what the route answers is what Meta described. */
export function definitionOf(template: AdminTemplateDetails): TemplateDefinition {
  const { name, language, category, parameter_format, components } = template
  return {
    name,
    language,
    category,
    parameterFormat: parameter_format,
    components: components as unknown as TemplateDefinition["components"],
  }
}
