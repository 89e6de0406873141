import type { AdminSetup } from "../../contract"
import type { SetupStepId } from "../../domain/setup"

/** Where the wizard begins: where somebody left it, else at the first step that is not done. */
export function firstOpenStep({
  progress,
  steps,
}: Pick<AdminSetup, "progress" | "steps">): SetupStepId {
  if (progress.step && !progress.completed_at) return progress.step
  return steps.find(({ status }) => status === "fail")?.id ?? steps[0]?.id ?? "business_account"
}
