import type { HeaderMedia, TemplateValues } from "../templates/template-values"
import type { BindingProblem, RenderBindingsInput, RenderedBindings } from "./bindings"
import { liquidProblem, renderLiquid } from "./liquid-engine"
import { toIntlLocale } from "./presentation"

type Component = BindingProblem["component"]

/**
 * Fills an automation's bindings from an event's data. Every value must come out non-empty, since
 * Meta refuses an empty parameter; those that do not are named, all at once.
 */
export function renderBindings(input: RenderBindingsInput): RenderedBindings {
  const { bindings } = input
  const problems: BindingProblem[] = []
  const render = createRenderer(input, problems)

  const { header, headerMedia, body, buttons } = bindings
  const media = headerMedia && toHeaderMedia(render("headerMedia", headerMedia))
  const values: TemplateValues = {
    ...(header && { header: render("header", header) }),
    ...(media && { headerMedia: media }),
    body: render("body", body),
    ...(buttons && { buttons: render("buttons", buttons) }),
  }

  return problems.length > 0 ? { ok: false, problems } : { ok: true, values }
}

function createRenderer(input: RenderBindingsInput, problems: BindingProblem[]) {
  const presentation = {
    locale: toIntlLocale(input.locale),
    currencyCode: input.currencyCode,
    timeZone: input.timeZone ?? "UTC",
  }

  function renderOne(component: Component, variable: string, expression: string): string {
    try {
      const text = onOneLine(renderLiquid(expression, input.context, presentation))
      if (text === "") problems.push({ component, variable, message: emptyMessage(variable) })
      return text
    } catch (error) {
      const message = `"${variable}" cannot be filled in: ${liquidProblem(error)}.`
      problems.push({ component, variable, message })
      return ""
    }
  }

  return (component: Component, expressions: object): Record<string, string> =>
    Object.fromEntries(
      Object.entries(expressions)
        .filter((entry): entry is [string, string] => typeof entry[1] === "string")
        .map(([variable, expression]) => [variable, renderOne(component, variable, expression)])
    )
}

function emptyMessage(variable: string): string {
  return `"${variable}" is empty. Check that the data has it, or give it a default.`
}

/**
 * Meta refuses line breaks, tabs and long runs of spaces in a parameter, and Postgres refuses NUL;
 * in a product's title they are harmless, so they become one space, as does half an emoji left by
 * cutting a text short. Intl's narrow and no-break spaces stay.
 */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u2028\u2029 ]+/gu, " ").trim()
}

function toHeaderMedia({ id, link, filename }: Record<string, string>): HeaderMedia | null {
  const file = id ? { id } : link ? { link } : null
  return file && (filename ? { ...file, filename } : file)
}
