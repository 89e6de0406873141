import type { ParameterProblem } from "./parameter-problem"
import { findFormatProblems } from "./parameter-format"
import { findLengthProblems } from "./rendered-length"
import { parseTemplate } from "./parse-template"
import type { TemplateDefinition } from "./template-definition"
import type { TemplateValues } from "./template-values"
import { listVariables } from "./template-variables"
import type { TemplateVariable } from "./template-variables"

/**
 * Everything Meta would refuse these values for, found before the message leaves. An empty list
 * means the template can be sent with them.
 */
export function validateParameters(
  definition: TemplateDefinition,
  values: TemplateValues
): ParameterProblem[] {
  const variables = listVariables(definition)
  return [
    ...findUnsupported(definition),
    ...variables.flatMap((variable) => findMissing(variable, values)),
    ...findUnexpected(variables, values),
    ...findFormatProblems(values),
    ...findLengthProblems(definition, values),
  ]
}

function findUnsupported(definition: TemplateDefinition): ParameterProblem[] {
  return parseTemplate(definition).unsupported.map((type) => ({
    component: "body",
    variable: null,
    rule: "unsupported",
    message: `This template has a part that cannot be filled in here yet: ${type}.`,
  }))
}

function findMissing(variable: TemplateVariable, values: TemplateValues): ParameterProblem[] {
  if (hasValue(variable, values)) return []
  const { component, name } = variable
  return [{ component, variable: name, rule: "missing", message: MISSING[component](variable) }]
}

const MISSING: Record<TemplateVariable["component"], (variable: TemplateVariable) => string> = {
  header: ({ name }) => `The header's value "${name}" is empty.`,
  headerMedia: ({ label }) => `The header needs a file (${label?.toLowerCase() ?? "media"}).`,
  headerLocation: () => "The header needs a place.",
  body: ({ name }) => `The value "${name}" is empty.`,
  button: ({ label, name }) => `The button "${label || name}" needs a value.`,
}

function hasValue({ component, name }: TemplateVariable, values: TemplateValues): boolean {
  switch (component) {
    case "header":
      return isFilled(values.header?.[name])
    case "headerMedia":
      return isFilled(values.headerMedia?.id ?? values.headerMedia?.link)
    case "headerLocation":
      return values.headerLocation !== undefined
    case "body":
      return isFilled(values.body[name])
    case "button":
      return isFilled(values.buttons?.[name])
  }
}

function isFilled(value: string | undefined): boolean {
  // A variable may be named like something every object has, such as "constructor".
  return typeof value === "string" && value.trim() !== ""
}

/** Meta counts parameters, so one too many is refused like one too few. Button payloads are optional. */
function findUnexpected(
  variables: readonly TemplateVariable[],
  values: TemplateValues
): ParameterProblem[] {
  return (["header", "body"] as const).flatMap((component) => {
    const known = variables.filter((it) => it.component === component).map((it) => it.name)
    return Object.keys(values[component] ?? {})
      .filter((name) => !known.includes(name))
      .map((name) => ({
        component,
        variable: name,
        rule: "unexpected" as const,
        message: `The template's ${component} has no variable "${name}".`,
      }))
  })
}
