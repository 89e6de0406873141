import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminSetup } from "../../../contract"
import { SETUP_STEPS, type SetupStepId } from "../../../domain/setup"
import { useEmbeddedSignup } from "../../hooks/use-embedded-signup"
import { Section } from "../page/section"
import { TwoColumns } from "../page/two-columns"
import { ConnectAccount } from "./connect/connect-account"
import { EmbeddedSignup } from "./connect/embedded-signup"
import { StepList } from "./step-list"

/** Nothing has been looked at while there is no account. */
const UNKNOWN: AdminSetup["steps"] = SETUP_STEPS.map((id) => ({
  id,
  status: "unknown",
  checks: [],
}))

/** Those that are filled in before there is an account. */
const FIRST: readonly SetupStepId[] = ["business_account", "phone_number", "token"]

/** The first steps of an account that is not connected yet. */
export function ConnectWizard({ onConnected }: { onConnected: (accountId: string) => void }) {
  const { t } = useTranslation()
  const { settings } = useEmbeddedSignup()
  const [current, setCurrent] = useState<SetupStepId>("business_account")
  const isFirst = current === "business_account"
  return (
    <TwoColumns
      main={
        <>
          {isFirst && settings && (
            <Section level="h1" title={t("whatsapp.setup.signup.title")}>
              <EmbeddedSignup onConnected={onConnected} />
            </Section>
          )}
          <Section
            level={isFirst && settings ? "h2" : "h1"}
            title={t(`whatsapp.setup.steps.${current}.title`)}
            hint={t(
              isFirst && settings
                ? "whatsapp.setup.connect.byHand"
                : `whatsapp.setup.steps.${current}.hint`
            )}
          >
            <ConnectAccount step={current} onOpen={setCurrent} onConnected={onConnected} />
          </Section>
        </>
      }
      side={<StepList steps={UNKNOWN} current={current} onOpen={setCurrent} openable={FIRST} />}
    />
  )
}
