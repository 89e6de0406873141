import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { AccountHealthSection } from "../../../../../components/accounts/account-health-section"
import { AccountNumbersSection } from "../../../../../components/accounts/account-numbers-section"
import { AccountSection } from "../../../../../components/accounts/account-section"
import { SecretsSection } from "../../../../../components/accounts/secrets-section"
import { LoadError } from "../../../../../components/feedback/load-error"
import { LoadingRows } from "../../../../../components/feedback/loading-rows"
import { TwoColumns } from "../../../../../components/page/two-columns"
import { useAccount } from "../../../../../hooks/use-account"
import { breadcrumb } from "../../../../../lib/breadcrumb"

/** One account: what it is, its secrets, its numbers and its health. */
const WhatsappAccountDetails = () => {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { account, isPending, error, retry, isRefetching } = useAccount(id)

  if (isPending) return <LoadingRows rows={4} />
  if (!account) {
    return (
      <LoadError
        title={t("whatsapp.accounts.loadError")}
        error={error ?? new Error(id)}
        onRetry={retry}
        isRetrying={isRefetching}
      />
    )
  }
  return (
    <TwoColumns
      main={
        <>
          <AccountSection account={account} />
          <AccountNumbersSection account={account} />
        </>
      }
      side={
        <>
          <AccountHealthSection health={account.health} />
          <SecretsSection account={account} />
        </>
      }
    />
  )
}

export const handle = { breadcrumb: breadcrumb("whatsapp.accounts.one") }

export default WhatsappAccountDetails
