import { renderBindings, type AutomationBindings, type BindingContext } from "../../automations"
import {
  listVariables,
  validateParameters,
  type TemplateDefinition,
  type TemplateValues,
} from "../../templates"

interface FillRequest {
  template: TemplateDefinition
  /** What fills it, as it is… */
  values?: TemplateValues
  /** …or as Liquid over `context`. */
  bindings?: AutomationBindings
  context?: BindingContext
  /** The language the recipient reads, as far as we know. */
  locale: string | null
  /** Of amounts that say no currency of their own. */
  currencyCode?: string
  timeZone?: string
}

/** A template's values for one recipient, or null with the names of those it lacks. */
export interface FilledTemplate {
  values: TemplateValues | null
  missing: string[]
}

/** Fills a template for one recipient. What is missing is named, for the send policy to refuse it. */
export function fillTemplate(request: FillRequest): FilledTemplate {
  const { template, bindings, values: given = { body: {} }, locale } = request
  const rendered = bindings
    ? renderBindings({
        bindings,
        context: request.context ?? {},
        locale: writtenIn(template.language, locale),
        currencyCode: request.currencyCode ?? "usd",
        timeZone: request.timeZone,
      })
    : { ok: true as const, values: given }
  if (!rendered.ok) {
    return { values: null, missing: rendered.problems.map(({ variable }) => variable) }
  }

  const values = withoutUnknown(template, rendered.values)
  const missing = validateParameters(template, values)
    .filter(({ rule }) => rule === "missing")
    .map(({ variable, component, card }) =>
      card === undefined ? (variable ?? component) : `card ${card + 1} ${variable ?? component}`
    )
  return { values, missing }
}

/**
 * How amounts and dates are written: as the reader does where they read the template's language,
 * so that a German in Austria sees Austrian amounts, but never German months in an English text.
 */
export function writtenIn(templateLanguage: string, locale: string | null): string {
  const language = (code: string) => code.split(/[-_]/)[0]?.toLowerCase()
  return locale && language(locale) === language(templateLanguage) ? locale : templateLanguage
}

/** A variable taken out of the template at Meta must not stop messages: Meta counts parameters. */
function withoutUnknown(template: TemplateDefinition, values: TemplateValues): TemplateValues {
  const known = new Set(
    listVariables(template).flatMap(({ component, name, card }) =>
      card === undefined ? `${component} ${name}` : []
    )
  )
  const only = (component: "header" | "body") =>
    Object.fromEntries(
      Object.entries(values[component] ?? {}).filter(([name]) => known.has(`${component} ${name}`))
    )
  return { ...values, ...(values.header && { header: only("header") }), body: only("body") }
}
