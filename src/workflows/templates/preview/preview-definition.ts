import type { z } from "zod"
import { syncedTemplateComponentSchema } from "../../../cloud-api/schemas"
import type { templateDefinitionInputSchema } from "../../../contract"
import type { TemplateDefinition } from "../../../domain/templates"

/** A template as somebody writes it: a part that is not finished is kept for what it is. */
export function definitionOf(
  input: z.output<typeof templateDefinitionInputSchema>
): TemplateDefinition {
  const { name, language, category, parameter_format: parameterFormat } = input
  const components = input.components.map((component) =>
    syncedTemplateComponentSchema.parse(component)
  )
  return { name, language, category, parameterFormat, components }
}
