import { syncedTemplateComponentSchema } from "../../../cloud-api/schemas"
import type { TemplateDefinition } from "../template-definition"

/** Components as somebody writes them: a part that is not finished is kept for what it is. */
export function readComponents(components: readonly unknown[]): TemplateDefinition["components"] {
  return components.map((component) => syncedTemplateComponentSchema.parse(component))
}
