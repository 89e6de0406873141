import { TIME_TO_LIVE } from "../limits"
import type { TemplateModel } from "../template-model"
import { buttonsOf, textsOf } from "./places"
import { tellingWords } from "./category-words"
import type { Finding, TemplateRule } from "./template-rule"
import { when } from "./template-rule"

/** Rules about what a category may say, and for how long it may be tried. */
export const CATEGORY_RULES: readonly TemplateRule[] = [
  {
    id: "promotion_in_utility",
    where: "category",
    severity: "warning",
    message:
      "The text sounds like promotion ({{words}}). Meta approves such a template as marketing, at marketing's price, and sends it only to people who agreed to marketing.",
    remedy: "Take the promotion out, or choose the category marketing.",
    find: inUtility((text) => tellingWords(text, "promotion")),
  },
  {
    id: "basket_in_utility",
    where: "category",
    severity: "warning",
    message: "The text reminds of a basket ({{words}}). Meta counts such reminders as marketing.",
    remedy: "Choose the category marketing.",
    find: inUtility((text) => tellingWords(text, "basket")),
  },
  {
    id: "code_outside_authentication",
    where: "category",
    severity: "warning",
    message:
      "The text seems to carry a one-time code ({{words}}). Meta rejects such templates outside authentication, some weeks after approving them.",
    remedy: "Choose the category authentication, where Meta writes the text.",
    find: ({ model }) =>
      model.category === "AUTHENTICATION" ? [] : found(tellingWords(wordsOf(model), "code")),
  },
  {
    id: "ttl_range",
    where: "ttl",
    severity: "error",
    message: "Of this category, Meta tries to deliver for {{min}} to {{max}} seconds.",
    remedy: "Choose a time between them, or none for Meta's own default.",
    find: ({ model: { category, messageSendTtlSeconds: ttl } }) => {
      const { min, max, takesForever } = TIME_TO_LIVE[category]
      if (ttl === null || ttl === undefined || (ttl === -1 && takesForever)) return []
      return when(!Number.isInteger(ttl) || ttl < min || ttl > max, { params: { min, max } })
    },
  },
]

function inUtility(words: (text: string) => string[]): TemplateRule["find"] {
  return ({ model }) => (model.category === "UTILITY" ? found(words(wordsOf(model))) : [])
}

const found = (words: string[]): Finding[] =>
  when(words.length > 0, { params: { words: words.join(", ") } })

/** Everything a reviewer reads; how to stop promotion is no promotion, so that footers are left out. */
function wordsOf(model: TemplateModel): string {
  const texts = textsOf(model).map(({ text }) => text)
  const labels = buttonsOf(model).map(({ button }) => button.text ?? "")
  return [...texts, ...labels].join("\n").replace(/\{\{[^{}]*\}\}/g, "…")
}
