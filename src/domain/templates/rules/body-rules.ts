import { bodyLimitOf, lengthOf, LIMITS } from "../limits"
import { placeholderNames } from "../placeholders"
import type { PlacedText } from "./places"
import { bodiesOf } from "./places"
import type { Finding, RuleSubject, TemplateRule } from "./template-rule"
import { when } from "./template-rule"

/** Rules for the text, of the template and of its cards. */
export const BODY_RULES: readonly TemplateRule[] = [
  {
    id: "body_missing",
    where: "body",
    severity: "error",
    message: "The template has no text.",
    remedy: "Write what the message says.",
    find: ({ model: { body, category } }) =>
      when(category !== "AUTHENTICATION" && !body?.text.trim(), { field: "text" }),
  },
  {
    id: "body_too_long",
    where: "body",
    severity: "error",
    message: "The text has {{length}} characters; {{limit}} are allowed.",
    remedy: "Shorten it. Offers and single products leave less room, cards least.",
    find: inBodies(({ text, place }, { model }) => {
      const limit = place.card === undefined ? bodyLimitOf(model) : LIMITS.cardBody
      const length = lengthOf(text)
      return when(length > limit, { params: { length, limit } })
    }),
  },
  {
    id: "body_edge_variable",
    where: "body",
    severity: "error",
    message: "The text starts or ends with a variable.",
    remedy: "Put a word before the first variable and after the last; a mark alone is not enough.",
    find: inWrittenBodies(({ text }) =>
      when(/^[\s\p{P}\p{S}]*\{\{|\}\}[\s\p{P}\p{S}]*$/u.test(text))
    ),
  },
  {
    id: "body_adjacent_variables",
    where: "body",
    severity: "error",
    message: "Two variables stand side by side.",
    remedy: "Put a word between them.",
    find: inBodies(({ text }) => when(/\}\}[\s\p{P}\p{S}]*\{\{/u.test(text))),
  },
  {
    id: "body_too_many_variables",
    where: "body",
    severity: "error",
    message: "The text has {{variables}} variables and only {{words}} words beside them.",
    remedy: "Add words, at least two for each variable and one more, or take variables out.",
    find: inWrittenBodies(({ text }) => {
      const variables = placeholderNames(text).length
      const words = wordsOf(text)
      return when(variables > 0 && words < 2 * variables + 1, { params: { variables, words } })
    }),
  },
  {
    id: "body_whitespace",
    where: "body",
    severity: "error",
    message: "The text holds tabs, more than two line breaks or more than 4 spaces in a row.",
    remedy: "Leave one empty line at most between paragraphs, and single spaces between words.",
    find: inBodies(({ text }) => when(/\t|\n{3,}| {5,}/.test(text))),
  },
]

type Find = (body: PlacedText, subject: RuleSubject) => Finding[]

function inBodies(find: Find): TemplateRule["find"] {
  return (subject) =>
    bodiesOf(subject.model).flatMap((body) =>
      find(body, subject).map((finding) => ({ field: "text", ...finding, ...body.place }))
    )
}

/** Meta writes the texts of one-time codes itself, and keeps other rules there. */
function inWrittenBodies(find: Find): TemplateRule["find"] {
  return inBodies((body, subject) =>
    subject.model.category === "AUTHENTICATION" ? [] : find(body, subject)
  )
}

function wordsOf(text: string): number {
  const words = text.replace(/\{\{[^{}]*\}\}/g, " ").match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)
  return words?.length ?? 0
}
