import { brokenRules } from "./definition-problem"
import type { DefinitionProblem, DefinitionRule } from "./definition-problem"
import { lengthOf, LIMITS } from "./limits"
import { parseTemplate } from "./parse-template"
import type { ParsedButton } from "./parse-template"
import { placeholderNames } from "./placeholders"
import type { TemplateDefinition } from "./template-definition"
import { BODY_RULES, HEADER_RULES, VARIABLE_RULES } from "./text-rules"

const NAME_RULES: readonly DefinitionRule<string>[] = [
  {
    rule: "name",
    message: `The name may hold lower-case letters, digits and underscores, at most ${LIMITS.name}.`,
    isBroken: (name) => !/^[a-z0-9_]+$/.test(name) || name.length > LIMITS.name,
  },
]

const FOOTER_RULES: readonly DefinitionRule<string>[] = [
  {
    rule: "too_long",
    message: `The footer may have at most ${LIMITS.footer} characters.`,
    isBroken: (text) => lengthOf(text) > LIMITS.footer,
  },
  {
    rule: "variables",
    message: "The footer may not have variables.",
    isBroken: (text) => placeholderNames(text).length > 0,
  },
]

const BUTTON_RULES: readonly DefinitionRule<ParsedButton>[] = [
  {
    rule: "too_long",
    message: `A button's text may have at most ${LIMITS.buttonText} characters.`,
    isBroken: ({ text }) => lengthOf(text) > LIMITS.buttonText,
  },
  {
    rule: "url_variable",
    message: "A button's address may have one variable, at its very end, and needs an example.",
    isBroken: ({ button, hasVariable, example }) =>
      button.type === "URL" &&
      hasVariable &&
      (!/^[^{}]+\{\{[^{}]+\}\}$/.test(button.url) || !example),
  },
  {
    rule: "url_shortener",
    message:
      "WhatsApp rejects shortened addresses and wa.me links in buttons: use the full address.",
    isBroken: ({ button }) =>
      button.type === "URL" &&
      /^https?:\/\/(wa\.me|bit\.ly|t\.co|tinyurl\.com)(\/|$)/i.test(button.url),
  },
]

/** Everything in a template's texts that Meta would reject it for, found before it is submitted. */
export function validateDefinition(definition: TemplateDefinition): DefinitionProblem[] {
  const { header, body, footer, buttons } = parseTemplate(definition)
  const problems = [
    ...brokenRules("name", NAME_RULES, definition.name),
    ...brokenRules("body", [...BODY_RULES, ...VARIABLE_RULES], { ...body, definition }),
    ...buttons.flatMap((button) => brokenRules("buttons", BUTTON_RULES, button)),
  ]
  if (footer !== null) problems.push(...brokenRules("footer", FOOTER_RULES, footer))
  if (header?.kind === "text") {
    const subject = { ...header, definition }
    problems.push(...brokenRules("header", [...HEADER_RULES, ...VARIABLE_RULES], subject))
  }
  return problems
}
