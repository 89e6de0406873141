import type { AdminSetup, AdminSetupStep } from "../../../contract"
import { CheckRow } from "./check-row"

interface StepChecksProps {
  setup: Pick<AdminSetup, "account_id" | "number_id">
  step: AdminSetupStep
  label: string
}

/** Everything that was looked at for a step. */
export function StepChecks({ setup, step, label }: StepChecksProps) {
  return (
    <ul className="divide-y" aria-label={label}>
      {step.checks.map((check) => (
        <CheckRow key={check.id} setup={setup} check={check} />
      ))}
    </ul>
  )
}
