import type { TemplateVariable } from "./template-variables"

/** The rules a send's values can break. */
export type ParameterRule =
  | "missing"
  | "unexpected"
  | "line_break"
  | "too_many_spaces"
  | "too_long"
  | "too_many"
  | "unsupported"

/** One broken rule, in words for a merchant. */
export interface ParameterProblem {
  component: TemplateVariable["component"] | "carousel"
  /** The variable's name, or null when the whole component is the problem. */
  variable: string | null
  /** The card of a carousel it is in, from 0. */
  card?: number
  rule: ParameterRule
  message: string
}
