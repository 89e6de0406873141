import type { TemplateValues } from "../templates/template-values"

/**
 * What fills each variable of an automation's template: Liquid over the event's data, such as
 * `{{ order.total | money }}`. Shaped as the values it renders to.
 */
export interface AutomationBindings {
  header?: Record<string, string>
  headerMedia?: { id?: string; link?: string; filename?: string }
  headerLocation?: { latitude: string; longitude: string; name?: string; address?: string }
  headerProduct?: { productId: string; catalogId: string }
  body: Record<string, string>
  buttons?: Record<string, string>
  /** When a limited-time offer ends: Unix milliseconds or a date. */
  offerExpiresAt?: string
  /** One for each card of a carousel. */
  cards?: readonly CardBindings[]
  /** What catalogue and product-list buttons show, by the button's index. */
  products?: Record<string, ProductBindings>
}

/** What fills one card of a carousel. */
export type CardBindings = Pick<AutomationBindings, "headerMedia" | "headerProduct" | "buttons"> & {
  body?: Record<string, string>
}

/** What a button shows of the catalogue; the products of a section with commas between them. */
export interface ProductBindings {
  thumbnail?: string
  sections?: readonly { title?: string; productIds: string }[]
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
  component:
    | "header"
    | "headerMedia"
    | "headerLocation"
    | "headerProduct"
    | "offer"
    | "body"
    | "buttons"
    | "products"
  variable: string
  /** The card of a carousel it is in, from 0. */
  card?: number
  /** Whether nothing comes of it, or it cannot be understood. */
  code: "empty" | "unreadable"
  /** What cannot be understood, in the words of Liquid. */
  reason?: string
  message: string
}

export type RenderedBindings =
  { ok: true; values: TemplateValues } | { ok: false; problems: BindingProblem[] }
