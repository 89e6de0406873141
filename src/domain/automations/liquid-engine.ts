import { Liquid } from "liquidjs"
import type { Template } from "liquidjs"
import { createBoundedCache } from "./bounded-cache"
import { formatDate, isDateStyle } from "./format-date"
import { formatMoney } from "./format-money"
import { formatTime } from "./format-time"
import type { Presentation } from "./presentation"

/** Longest expression of one variable. */
export const MAX_EXPRESSION_LENGTH = 2000

const engine = new Liquid({
  // A misspelt filter must not silently pass a raw amount to a customer.
  strictFilters: true,
  strictVariables: false,
  ownPropertyOnly: true,
  // Partials come from this empty table: without it, `{% include %}` would read the server's files.
  templates: {},
  parseLimit: MAX_EXPRESSION_LENGTH,
  // Only stops runaway loops; generous, because a busy process pauses too.
  renderLimit: 500,
  memoryLimit: 1_000_000,
})

engine.registerFilter("money", function (amount: unknown, currency?: unknown) {
  const { locale, currencyCode } = presentationOf(this.context.globals)
  const code = typeof currency === "string" ? currency : currencyCode
  return formatMoney(amount, { locale, currencyCode: code }) ?? ""
})

engine.registerFilter("date", function (date: unknown, style: unknown = "long") {
  if (typeof style !== "string" || !isDateStyle(style)) {
    throw new Error(`date takes "short", "medium", "long" or "full", not "${String(style)}"`)
  }
  return formatDate(date, style, presentationOf(this.context.globals)) ?? ""
})

engine.registerFilter("time", function (date: unknown) {
  return formatTime(date, presentationOf(this.context.globals)) ?? ""
})

const rememberParsed = createBoundedCache<Template[]>(500)

/** Renders one expression. Throws what Liquid throws: see `liquidProblem`. */
export function renderLiquid(
  expression: string,
  context: object,
  presentation: Presentation
): string {
  const template = rememberParsed(expression, () => engine.parse(expression))
  // Templates cannot reach a name with a space, so the context stays theirs alone.
  const globals = { [PRESENTATION]: presentation }
  return String(engine.renderSync(template, context, { globals }))
}

/** Liquid's error in words for whoever wrote the expression, without its position. */
export function liquidProblem(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.replace(/, (file:.*, )?line:\d+, col:\d+.*$/s, "")
}

const PRESENTATION = " presentation"

function presentationOf(globals: object): Presentation {
  return (globals as { [PRESENTATION]: Presentation })[PRESENTATION]
}
