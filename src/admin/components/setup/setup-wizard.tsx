import { useEffect, useState } from "react"
import { useNavigate } from "react-router-dom"
import type { AdminSetup } from "../../../contract"
import { SETUP_STEPS, type SetupStepId } from "../../../domain/setup"
import { useSaveProgress } from "../../hooks/use-save-progress"
import { firstOpenStep } from "../../lib/first-open-step"
import { TwoColumns } from "../page/two-columns"
import { StepList } from "./step-list"
import { StepSection } from "./step-section"

interface SetupWizardProps {
  setup: AdminSetup & { account_id: string }
  onCheckAgain: () => void
  isChecking: boolean
}

/** The six steps of a connected account, taken up where somebody left them. */
export function SetupWizard({ setup, onCheckAgain, isChecking }: SetupWizardProps) {
  const navigate = useNavigate()
  const { mutate: save } = useSaveProgress()
  const [current, setCurrent] = useState<SetupStepId>(() => firstOpenStep(setup))
  const { account_id } = setup

  useEffect(() => {
    save({ account_id, step: current })
  }, [save, account_id, current])

  const index = SETUP_STEPS.indexOf(current)
  const step = setup.steps[index]
  const before = SETUP_STEPS[index - 1]
  const next = SETUP_STEPS[index + 1]
  const finish = () => {
    save({ account_id, step: current, completed: true })
    void navigate("/whatsapp")
  }

  return (
    <TwoColumns
      main={
        step && (
          <StepSection
            setup={setup}
            step={step}
            onCheckAgain={onCheckAgain}
            isChecking={isChecking}
            onBack={before ? () => setCurrent(before) : null}
            onNext={next ? () => setCurrent(next) : finish}
            isLast={next === undefined}
          />
        )
      }
      side={<StepList steps={setup.steps} current={current} onOpen={setCurrent} />}
    />
  )
}
