import { ArrowPath } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminSetup, AdminSetupStep } from "../../../contract"
import { Section } from "../page/section"
import { StepChecks } from "./step-checks"
import { TestMessage } from "./test-message"
import { WebhookFacts } from "./webhook-facts"

interface StepSectionProps {
  setup: AdminSetup
  step: AdminSetupStep
  onCheckAgain: () => void
  isChecking: boolean
  /** Null on the first step. */
  onBack: (() => void) | null
  onNext: () => void
  isLast: boolean
}

/** One step of a connected account: what was looked at, what to do, and on to the next. */
export function StepSection(props: StepSectionProps) {
  const { setup, step, onCheckAgain, isChecking, onBack, onNext, isLast } = props
  const { t } = useTranslation()
  const title = t(`whatsapp.setup.steps.${step.id}.title`)
  const place = placeOf(step.id, setup)
  return (
    <>
      <Section
        level="h1"
        title={title}
        hint={t(`whatsapp.setup.steps.${step.id}.hint`)}
        actions={
          <Button size="small" variant="secondary" onClick={onCheckAgain} isLoading={isChecking}>
            <ArrowPath />
            {t("whatsapp.setup.checkAgain")}
          </Button>
        }
      >
        {step.id === "webhook" && <WebhookFacts setup={setup} />}
        <StepChecks setup={setup} step={step} label={title} />
        <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
          {place ? (
            <Button size="small" variant="secondary" asChild>
              <Link to={place}>{t(`whatsapp.setup.steps.${step.id}.open`)}</Link>
            </Button>
          ) : (
            <span />
          )}
          <div className="flex items-center gap-x-2">
            {onBack && (
              <Button size="small" variant="secondary" onClick={onBack}>
                {t("whatsapp.actions.back")}
              </Button>
            )}
            <Button size="small" onClick={onNext}>
              {t(isLast ? "whatsapp.setup.finish" : "whatsapp.actions.continue")}
            </Button>
          </div>
        </div>
      </Section>
      {isLast && setup.number_id && (
        <Section title={t("whatsapp.setup.test.title")} hint={t("whatsapp.setup.test.intro")}>
          <TestMessage numberId={setup.number_id} />
        </Section>
      )}
    </>
  )
}

/** Where what the step is about can be changed. */
function placeOf(step: AdminSetupStep["id"], setup: AdminSetup): string | null {
  const { account_id: account, number_id: number } = setup
  switch (step) {
    case "business_account":
    case "token":
    case "webhook":
      return account && `/settings/whatsapp/accounts/${account}`
    default:
      return number && `/settings/whatsapp/numbers/${number}`
  }
}
