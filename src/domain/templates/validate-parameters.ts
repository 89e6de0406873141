import type { ParameterProblem } from "./parameter-problem"
import { findMissing } from "./sending/find-missing"
import { findFormatProblems } from "./sending/parameter-format"
import { findCountProblems } from "./sending/product-problems"
import { findLengthProblems } from "./sending/rendered-length"
import { inCard, withCards } from "./sending/values-of-cards"
import type { TemplateDefinition } from "./template-definition"
import type { TemplateValues } from "./template-values"
import { unsupportedParts, type TemplateVariable } from "./template-variables"
import { variablesToSend } from "./sending/variables-to-send"

/**
 * Everything Meta would refuse these values for, found before the message leaves. An empty list
 * means the template can be sent with them.
 */
export function validateParameters(
  definition: TemplateDefinition,
  values: TemplateValues
): ParameterProblem[] {
  const variables = variablesToSend(definition, values)
  return [
    ...findUnsupported(definition),
    ...variables.flatMap((variable) => findMissing(variable, values)),
    ...findUnexpected(variables, values),
    ...findFormatProblems(values),
    ...findLengthProblems(definition, values),
    ...findCountProblems(definition, values),
  ]
}

function findUnsupported(definition: TemplateDefinition): ParameterProblem[] {
  return unsupportedParts(definition).map((type) => ({
    component: "body",
    variable: null,
    rule: "unsupported",
    message: `This template has a part that cannot be filled in here yet: ${type}.`,
  }))
}

/** Meta counts parameters, so one too many is refused like one too few. Button payloads are optional. */
function findUnexpected(
  variables: readonly TemplateVariable[],
  values: TemplateValues
): ParameterProblem[] {
  return withCards(values).flatMap(({ given, card }) =>
    (["header", "body"] as const).flatMap((component) => {
      const known = variables
        .filter((it) => it.component === component && it.card === card)
        .map((it) => it.name)
      return Object.keys(given[component] ?? {})
        .filter((name) => !known.includes(name))
        .map((name) => ({
          component,
          variable: name,
          rule: "unexpected" as const,
          ...inCard(card),
          message: `The template's ${component} has no variable "${name}".`,
        }))
    })
  )
}
