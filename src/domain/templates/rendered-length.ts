import { bodyLimitOf, lengthOf, LIMITS } from "./limits"
import { partsOf } from "./model/read-template"
import type { ParameterProblem } from "./parameter-problem"
import { parseTemplate } from "./parse-template"
import type { ParsedButton } from "./parse-template"
import { fillPlaceholders } from "./placeholders"
import type { TemplateDefinition } from "./template-definition"
import type { TemplateValues } from "./template-values"

/** Texts that grow beyond Meta's limits once their values are in (132005). */
export function findLengthProblems(
  definition: TemplateDefinition,
  values: TemplateValues
): ParameterProblem[] {
  const { header, body, buttons } = parseTemplate(definition)
  const headerText = header?.kind === "text" ? fillPlaceholders(header.text, values.header) : ""

  return [
    ...tooLong("header", null, "header", headerText, LIMITS.header),
    ...tooLong(
      "body",
      null,
      "message",
      fillPlaceholders(body.text, values.body),
      bodyLimitOf(partsOf(definition))
    ),
    ...buttons.flatMap((button) => buttonTooLong(button, values.buttons?.[String(button.index)])),
  ]
}

function buttonTooLong({ button, index, text }: ParsedButton, value = ""): ParameterProblem[] {
  const variable = String(index)
  if (button.type === "COPY_CODE") {
    return tooLong("button", variable, "code", value, LIMITS.couponCode)
  }
  if (button.type === "URL") {
    const url = button.url.replace(/\{\{[^{}]*\}\}/, () => value)
    return tooLong("button", variable, `address of the button "${text}"`, url, LIMITS.url)
  }
  return []
}

function tooLong(
  component: ParameterProblem["component"],
  variable: string | null,
  what: string,
  text: string,
  limit: number
): ParameterProblem[] {
  const length = lengthOf(text)
  if (length <= limit) return []
  const message = `The ${what} is ${length} characters long with these values; at most ${limit} are allowed.`
  return [{ component, variable, rule: "too_long", message }]
}
