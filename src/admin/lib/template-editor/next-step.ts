import type { AdminTemplateDetails, TemplateAction } from "../../../contract"

/** Where a template goes once it is written, the shortest way first. */
const WAYS = ["submit", "approve", "request_review"] as const satisfies readonly TemplateAction[]

export type NextStep = (typeof WAYS)[number]

/** The page a step is taken on. */
export const STEP_PAGES: Record<NextStep, string> = {
  submit: "submit",
  approve: "approve",
  request_review: "request-review",
}

/** What somebody would do with a saved template; null when it is somebody else's turn. */
export function nextStep(template: Pick<AdminTemplateDetails, "actions">): NextStep | null {
  return WAYS.find((step) => template.actions[step].allowed) ?? null
}
