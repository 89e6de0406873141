import type { BindingProblem } from "../../automations/bindings"
import type { ParameterRule } from "../parameter-problem"

/** Something about a value that keeps a message from leaving, or that should be looked at. */
export interface PreviewNote {
  component: string
  variable: string | null
  /** The card of a carousel it is in, from 0. */
  card?: number
  /** What it is about, for words in another language. */
  code: "unbound" | "sampled" | BindingProblem["code"] | ParameterRule
  /** What those words name. */
  params: Record<string, string>
  message: string
}

export interface PreviewNotes {
  /** What would keep a message with this data from leaving. */
  problems: PreviewNote[]
  /** What is shown by a sample, for want of data. */
  warnings: PreviewNote[]
}

/** Says of a binding what came of it, by the name people know its variable by. */
export function noteOf(problem: BindingProblem, name: string = problem.variable): PreviewNote {
  const { component, variable, code, reason = "", message } = problem
  return { component, variable, code, params: { name, reason }, message }
}
