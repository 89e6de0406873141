import { placeholderNames } from "../placeholders"
import type { ParameterFormat } from "../template-definition"
import type { PlacedText } from "./places"
import { textsOf } from "./places"
import type { TemplateRule } from "./template-rule"
import { when } from "./template-rule"

const NAME = { NAMED: /^[a-z_]+$/, POSITIONAL: /^[1-9]\d*$/ } as const

/** Rules for every text with variables. */
export const VARIABLE_RULES: readonly TemplateRule[] = [
  {
    id: "variable_broken",
    where: "body",
    severity: "error",
    message: "There are curly brackets that do not make a variable.",
    remedy: "Write a variable between two brackets on either side, or remove the brackets.",
    find: ({ model }) =>
      inTexts(textsOf(model), ({ text }) => when(/\{\{|\}\}/.test(withoutVariables(text)))),
  },
  {
    id: "variable_name",
    where: "body",
    severity: "error",
    message: "The variable {{name}} is not written as this template's variables are.",
    remedy:
      "Give it a name of lower-case letters and underscores, or number all of them 1, 2, 3…; a template has one or the other.",
    find: ({ model }) =>
      inTexts(textsOf(model), ({ text }) =>
        misnamed(text, model.parameterFormat).map((name) => ({ params: { name: name || " " } }))
      ),
  },
  {
    id: "variable_gap",
    where: "body",
    severity: "error",
    message: "The variables are not numbered from 1 without gaps: {{number}} is missing.",
    remedy: "Number them 1, 2, 3… in the order they are filled.",
    find: ({ model }) =>
      inTexts(textsOf(model), ({ text }) => {
        if (model.parameterFormat !== "POSITIONAL") return []
        if (misnamed(text, "POSITIONAL").length > 0) return []
        const names = placeholderNames(text)
        const gap = names.findIndex((_, at) => !names.includes(String(at + 1)))
        return when(gap >= 0, { params: { number: gap + 1 } })
      }),
  },
  {
    id: "sample_missing",
    where: "body",
    severity: "error",
    message: "The variable {{name}} has no sample, which Meta's reviewers read.",
    remedy: "Write what could stand there, with nobody's real data.",
    find: ({ model }) =>
      inTexts(textsOf(model), ({ text, samples }) => {
        // Meta writes the texts of one-time codes, samples included.
        if (model.category === "AUTHENTICATION") return []
        return placeholderNames(text)
          .filter((name) => !Object.hasOwn(samples, name) || !samples[name]?.trim())
          .map((name) => ({ field: "samples" as const, params: { name } }))
      }),
  },
]

type Found = ReturnType<TemplateRule["find"]>

function inTexts(texts: readonly PlacedText[], find: (text: PlacedText) => Found): Found {
  return texts.flatMap((text) =>
    find(text).map((finding) => ({ field: "text" as const, ...finding, ...text.place }))
  )
}

function misnamed(text: string, format: ParameterFormat): string[] {
  return placeholderNames(text).filter((name) => !NAME[format].test(name))
}

const withoutVariables = (text: string) => text.replace(/\{\{[^{}]*\}\}/g, "")
