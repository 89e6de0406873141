import type { AdminSetupStep } from "../../../contract"
import { CheckRow } from "./check-row"

interface StepChecksProps {
  accountId: string | null
  step: AdminSetupStep
  label: string
}

/** Everything that was looked at for a step. */
export function StepChecks({ accountId, step, label }: StepChecksProps) {
  return (
    <ul className="divide-y" aria-label={label}>
      {step.checks.map((check) => (
        <CheckRow key={check.id} accountId={accountId} check={check} />
      ))}
    </ul>
  )
}
