import type { DefinitionRule } from "./definition-problem"
import { bodyLimitOf, lengthOf, LIMITS } from "./limits"
import { placeholderNames } from "./placeholders"
import type { TemplateDefinition } from "./template-definition"

/** A text of a template with what the rules about it need. */
export interface TemplateText {
  text: string
  examples: Record<string, string>
  definition: TemplateDefinition
}

const VARIABLE_NAME = { NAMED: /^[a-z_]+$/, POSITIONAL: /^[1-9]\d*$/ } as const

/** Rules for any text with variables. */
export const VARIABLE_RULES: readonly DefinitionRule<TemplateText>[] = [
  {
    rule: "variable_name",
    message:
      "Variables are named with lower-case letters and underscores, or numbered from 1 without gaps; never both.",
    isBroken: ({ text, definition: { parameterFormat } }) => {
      const names = placeholderNames(text)
      if (names.some((name) => !VARIABLE_NAME[parameterFormat].test(name))) return true
      return parameterFormat === "POSITIONAL" && names.some((_, at) => !names.includes(`${at + 1}`))
    },
  },
  {
    rule: "example_missing",
    message: "Every variable needs an example, which WhatsApp's reviewers read.",
    isBroken: ({ text, examples }) =>
      placeholderNames(text).some((name) => !examples[name]?.trim()),
  },
]

/** Rules for the body alone. */
export const BODY_RULES: readonly DefinitionRule<TemplateText>[] = [
  {
    rule: "empty",
    message: "A template needs a text.",
    // Meta writes the text of authentication templates itself.
    isBroken: ({ text, definition }) =>
      definition.category !== "AUTHENTICATION" && text.trim() === "",
  },
  {
    rule: "too_long",
    message: `The text may have at most ${LIMITS.body} characters (${LIMITS.bodyWithOffer} with an offer).`,
    isBroken: ({ text, definition }) => lengthOf(text) > bodyLimitOf(definition),
  },
  {
    rule: "edge_variable",
    message: "The text may not start or end with a variable: put a word before and after.",
    isBroken: ({ text, definition }) =>
      definition.category !== "AUTHENTICATION" &&
      /^[\s\p{P}\p{S}]*\{\{|\}\}[\s\p{P}\p{S}]*$/u.test(text),
  },
  {
    rule: "adjacent_variables",
    message: "Two variables may not stand side by side: put a word between them.",
    isBroken: ({ text }) => /\}\}[\s\p{P}\p{S}]*\{\{/u.test(text),
  },
  {
    rule: "too_many_variables",
    message: "There are too many variables for so short a text: add words or remove variables.",
    isBroken: ({ text, definition }) => {
      const variables = placeholderNames(text).length
      return definition.category !== "AUTHENTICATION" && wordsOf(text) < 2 * variables + 1
    },
  },
  {
    rule: "whitespace",
    message:
      "The text may not hold tabs, more than two line breaks or more than 4 spaces in a row.",
    isBroken: ({ text }) => /\t|\n{3,}| {5,}/.test(text),
  },
]

/** Rules for a text header. */
export const HEADER_RULES: readonly DefinitionRule<TemplateText>[] = [
  {
    rule: "too_long",
    message: `The header may have at most ${LIMITS.header} characters.`,
    isBroken: ({ text }) => lengthOf(text) > LIMITS.header,
  },
  {
    rule: "too_many_variables",
    message: "The header may have one variable at most.",
    isBroken: ({ text }) => placeholderNames(text).length > 1,
  },
]

function wordsOf(text: string): number {
  return (
    text.replace(/\{\{[^{}]*\}\}/g, " ").match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0
  )
}
