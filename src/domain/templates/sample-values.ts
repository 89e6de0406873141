import type { TemplateDefinition } from "./template-definition"
import type { TemplateValues } from "./template-values"
import { listVariables, type TemplateVariable } from "./template-variables"

/** Values to show a template with: the samples Meta's reviewers saw. Without one, the name stays. */
export function sampleValues(definition: TemplateDefinition): TemplateValues {
  const variables = listVariables(definition)
  const samplesOf = (component: TemplateVariable["component"]) =>
    Object.fromEntries(
      variables.flatMap((variable) =>
        variable.component === component && variable.example !== undefined
          ? [[variable.name, variable.example]]
          : []
      )
    )
  return { header: samplesOf("header"), body: samplesOf("body"), buttons: samplesOf("button") }
}
