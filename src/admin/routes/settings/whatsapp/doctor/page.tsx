import { ArrowPath } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { LoadError } from "../../../../components/feedback/load-error"
import { LoadingRows } from "../../../../components/feedback/loading-rows"
import { OneColumn } from "../../../../components/page/one-column"
import { Section } from "../../../../components/page/section"
import { AccountPicker } from "../../../../components/setup/account-picker"
import { CheckIcon } from "../../../../components/setup/check-icon"
import { StepChecks } from "../../../../components/setup/step-checks"
import { Timestamp } from "../../../../components/time/timestamp"
import { useAccounts } from "../../../../hooks/use-accounts"
import { useSetup } from "../../../../hooks/use-setup"
import { breadcrumb } from "../../../../lib/breadcrumb"

const PARAM = "account_id"

/** Every check at once: what usually breaks, and the way to mend it. */
const WhatsappDoctor = () => {
  const { t } = useTranslation()
  const { accounts } = useAccounts()
  const [params, setParams] = useSearchParams()
  const { setup, isPending, error, retry, isRefetching } = useSetup({
    accountId: params.get(PARAM) ?? undefined,
  })
  return (
    <OneColumn>
      {accounts && accounts.length > 1 && setup?.account_id && (
        <AccountPicker
          accounts={accounts}
          chosen={setup.account_id}
          onChoose={(id) => setParams({ [PARAM]: id }, { replace: true })}
          mayAdd={false}
        />
      )}
      <Section
        level="h1"
        title={t("whatsapp.settings.links.doctor.label")}
        hint={
          setup ? (
            <>
              {t("whatsapp.setup.checkedAt")} <Timestamp at={setup.checked_at} as="relative" />
            </>
          ) : (
            t("whatsapp.settings.links.doctor.description")
          )
        }
        actions={
          <Button size="small" variant="secondary" onClick={retry} isLoading={isRefetching}>
            <ArrowPath />
            {t("whatsapp.setup.checkAgain")}
          </Button>
        }
      >
        {isPending && <LoadingRows rows={6} />}
        {error && !setup && (
          <LoadError
            title={t("whatsapp.setup.loadError")}
            error={error}
            onRetry={retry}
            isRetrying={isRefetching}
          />
        )}
      </Section>
      {setup?.steps.map((step) => {
        const title = t(`whatsapp.setup.steps.${step.id}.title`)
        return (
          <Section key={step.id} title={title} badge={<CheckIcon status={step.status} />}>
            <StepChecks setup={setup} step={step} label={title} />
          </Section>
        )
      })}
    </OneColumn>
  )
}

export const handle = { breadcrumb: breadcrumb("whatsapp.settings.links.doctor.label") }

export default WhatsappDoctor
