import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminSetup } from "../../../contract"
import type { SetupStepId } from "../../../domain/setup"
import { Section } from "../page/section"
import { CheckIcon } from "./check-icon"

interface StepListProps {
  /** Null while there is no account to look at. */
  steps: AdminSetup["steps"]
  current: SetupStepId
  onOpen: (step: SetupStepId) => void
  /** Those that can be opened; all of them when left out. */
  openable?: readonly SetupStepId[]
}

/** The six steps, how each stands, and which one is open. */
export function StepList({ steps, current, onOpen, openable }: StepListProps) {
  const { t } = useTranslation()
  return (
    <Section title={t("whatsapp.setup.steps.title")}>
      <ol className="flex flex-col gap-y-1 p-2">
        {steps.map(({ id, status }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === current ? "step" : undefined}
              disabled={openable && !openable.includes(id)}
              onClick={() => onOpen(id)}
              className={clx(
                "transition-fg focus-visible:shadow-borders-focus flex w-full items-center gap-x-3 rounded-md px-4 py-2 text-start outline-none disabled:cursor-not-allowed",
                id === current ? "bg-ui-bg-base-pressed" : "enabled:hover:bg-ui-bg-base-hover"
              )}
            >
              <CheckIcon status={status} />
              <span className="txt-compact-small-plus flex-1">
                {index + 1}. {t(`whatsapp.setup.steps.${id}.title`)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Section>
  )
}
