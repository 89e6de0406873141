/** The part of a template a problem is in. */
export type ProblemComponent =
  | "name"
  | "language"
  | "category"
  | "ttl"
  | "template"
  | "header"
  | "offer"
  | "body"
  | "footer"
  | "buttons"
  | "carousel"

/** The field of that part, as far as one is to blame. */
export type ProblemField =
  | "text"
  | "samples"
  | "handle"
  | "url"
  | "phone_number"
  | "sample"
  | "autofill_text"
  | "supported_apps"
  | "flow"
  | "ttl_minutes"
  | "codeExpirationMinutes"

/** `error`: Meta would reject the template. `warning`: Meta may, or would do something unwanted. */
export type ProblemSeverity = "error" | "warning"

/** Where a problem is, for a form to show it beside its field. */
export interface ProblemPlace {
  component: ProblemComponent
  /** The card of a carousel, from 0; `component` is then the part of that card. */
  card?: number
  /** The button, from 0. */
  button?: number
  field?: ProblemField
}

/** One reason why Meta would reject a template or change it, in words for whoever wrote it. */
export interface TemplateProblem extends ProblemPlace {
  /** The id of the rule; its words can be translated by it. */
  rule: string
  severity: ProblemSeverity
  /** What is wrong. */
  message: string
  /** What to do. */
  remedy: string
  /** What stands in the words: `{{limit}}`, `{{length}}`, `{{name}}`… */
  params: Record<string, string | number>
}
