import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { LoadError } from "../../../../components/feedback/load-error"
import { LoadingRows } from "../../../../components/feedback/loading-rows"
import { OneColumn } from "../../../../components/page/one-column"
import { AccountPicker, NEW_ACCOUNT } from "../../../../components/setup/account-picker"
import { ConnectWizard } from "../../../../components/setup/connect-wizard"
import { SetupWizard } from "../../../../components/setup/setup-wizard"
import { useAccounts } from "../../../../hooks/use-accounts"
import { useSetup } from "../../../../hooks/use-setup"
import { breadcrumb } from "../../../../lib/breadcrumb"

const PARAM = "account_id"

/** Connects an account in six steps that check themselves. */
const WhatsappSetup = () => {
  const { t } = useTranslation()
  const { accounts } = useAccounts()
  const [params, setParams] = useSearchParams()
  const asked = params.get(PARAM) ?? undefined
  const isNew = asked === NEW_ACCOUNT
  const { setup, isPending, error, retry, isRefetching } = useSetup({
    accountId: isNew ? undefined : asked,
    enabled: !isNew,
  })
  const open = (accountId: string) => setParams({ [PARAM]: accountId }, { replace: true })
  const accountId = isNew ? null : (setup?.account_id ?? null)

  return (
    <OneColumn>
      {accounts && accounts.length > 0 && (
        <AccountPicker
          accounts={accounts}
          chosen={accountId ?? NEW_ACCOUNT}
          onChoose={open}
          mayAdd
        />
      )}
      {!isNew && isPending && <LoadingRows rows={4} />}
      {error && !setup && (
        <LoadError
          title={t("whatsapp.setup.loadError")}
          error={error}
          onRetry={retry}
          isRetrying={isRefetching}
        />
      )}
      {(isNew || (setup && accountId === null)) && <ConnectWizard onConnected={open} />}
      {setup && accountId !== null && (
        <SetupWizard
          key={accountId}
          setup={{ ...setup, account_id: accountId }}
          onCheckAgain={retry}
          isChecking={isRefetching}
        />
      )}
    </OneColumn>
  )
}

export const handle = { breadcrumb: breadcrumb("whatsapp.settings.links.setup.label") }

export default WhatsappSetup
