import type { ParameterProblem, ParameterRule } from "../parameter-problem"
import { inCard, withCards } from "./values-of-cards"
import type { TemplateValues } from "../template-values"

/** What Meta refuses inside the text of a parameter (132012). */
const FORBIDDEN: readonly { rule: ParameterRule; pattern: RegExp; says: string }[] = [
  {
    rule: "line_break",
    // \s would also match the narrow spaces that Intl writes into amounts, which Meta takes.
    pattern: /[\n\r\t\v\f\u0085\u2028\u2029]/,
    says: "must not contain line breaks or tabs",
  },
  {
    rule: "too_many_spaces",
    pattern: / {5,}/,
    says: "must not contain more than 4 spaces in a row",
  },
]

/** Checks the text of every parameter, those of cards included. */
export function findFormatProblems(values: TemplateValues): ParameterProblem[] {
  return withCards(values).flatMap(({ given, card }) =>
    (["header", "body", "buttons"] as const).flatMap((component) =>
      Object.entries(given[component] ?? {}).flatMap(([variable, text]) =>
        FORBIDDEN.filter(({ pattern }) => pattern.test(text)).map(({ rule, says }) => ({
          component: component === "buttons" ? ("button" as const) : component,
          variable,
          rule,
          ...inCard(card),
          message: `The value "${variable}" ${says}.`,
        }))
      )
    )
  )
}
