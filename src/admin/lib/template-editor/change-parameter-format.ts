import { placeholderNames, splitPlaceholders } from "../../../domain/templates/placeholders"
import type { ParameterFormat } from "../../../domain/templates/template-definition"
import type { TemplateForm, TextForm } from "./template-form"

const LETTERS = "abcdefghijklmnopqrstuvwxyz"

/** A form whose variables go by their place instead of a name, or the other way round. */
export function changeParameterFormat(form: TemplateForm, to: ParameterFormat): TemplateForm {
  if (to === form.parameterFormat) return form
  return {
    ...form,
    parameterFormat: to,
    header: { ...form.header, ...renamed(form.header, to) },
    body: renamed(form.body, to),
    cards: form.cards.map((card) => ({ ...card, body: renamed(card.body, to) })),
  }
}

function renamed({ text, variables, source }: TextForm, to: ParameterFormat): TextForm {
  const names = new Map(
    placeholderNames(text).map((name, at) => [
      name,
      to === "POSITIONAL" ? String(at + 1) : `value_${LETTERS[at] ?? LETTERS}`,
    ])
  )
  const newText = splitPlaceholders(text)
    .map((segment) =>
      segment.kind === "literal" ? segment.text : `{{${names.get(segment.name)}}}`
    )
    .join("")
  const kept = [...names].flatMap(([old, name]) => {
    const variable = variables[old]
    return variable ? [[name, variable] as const] : []
  })
  return { text: newText, variables: Object.fromEntries(kept), source }
}
