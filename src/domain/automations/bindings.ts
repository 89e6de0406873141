import type { TemplateValues } from "../templates/template-values"

/**
 * What fills each variable of an automation's template: Liquid over the event's data, such as
 * `{{ order.total | money }}`. Shaped as the values it renders to.
 */
export interface AutomationBindings {
  header?: Record<string, string>
  headerMedia?: { id?: string; link?: string; filename?: string }
  body: Record<string, string>
  buttons?: Record<string, string>
}

/** What bindings are rendered over; each trigger documents its own. */
export type BindingContext = Record<string, unknown>

export interface RenderBindingsInput {
  bindings: AutomationBindings
  context: BindingContext
  /** Of the message, such as `pt_BR`: how money and dates are written. */
  locale: string
  /** For `| money` without a currency of its own. */
  currencyCode: string
  /** For `| date`; UTC when it is not known. */
  timeZone?: string
}

/** One value that could not be rendered, in words for whoever wrote the binding. */
export interface BindingProblem {
  component: "header" | "headerMedia" | "body" | "buttons"
  variable: string
  message: string
}

export type RenderedBindings =
  { ok: true; values: TemplateValues } | { ok: false; problems: BindingProblem[] }
