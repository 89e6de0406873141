import type { TemplateSendComponent } from "../../cloud-api/schemas"
import { buildButtonComponent } from "./build-button-component"
import { buildHeaderComponent } from "./build-header-component"
import { buildTextParameters } from "./build-text-parameters"
import { parseTemplate } from "./parse-template"
import type { TemplateDefinition } from "./template-definition"
import type { TemplateValues } from "./template-values"

/**
 * The `components` of a template message. Give it values that `validateParameters` found no
 * problem with; a template without variables has none.
 */
export function buildSendComponents(
  definition: TemplateDefinition,
  values: TemplateValues
): TemplateSendComponent[] {
  const { header, body, buttons } = parseTemplate(definition)
  const { parameterFormat } = definition

  const components: TemplateSendComponent[] = []
  const headerComponent = header && buildHeaderComponent(header, values, parameterFormat)
  if (headerComponent) components.push(headerComponent)

  const parameters = buildTextParameters(body.text, values.body, parameterFormat)
  if (parameters.length > 0) components.push({ type: "body", parameters })

  for (const button of buttons) {
    const component = buildButtonComponent(button, definition, values)
    if (component) components.push(component)
  }
  return components
}
