import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { AccountHealthSection } from "../../../../../components/accounts/account-health-section"
import { AccountNumbersSection } from "../../../../../components/accounts/account-numbers-section"
import { AccountSection } from "../../../../../components/accounts/account-section"
import { SecretsSection } from "../../../../../components/accounts/secrets-section"
import { LoadedPage } from "../../../../../components/page/loaded-page"
import { TwoColumns } from "../../../../../components/page/two-columns"
import { useAccount } from "../../../../../hooks/use-account"
import { breadcrumb } from "../../../../../lib/breadcrumb"

/** One account: what it is, its secrets, its numbers and its health. */
const WhatsappAccountDetails = () => {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { account, ...state } = useAccount(id)
  return (
    <LoadedPage loaded={account} failure={t("whatsapp.accounts.loadError")} state={state}>
      {(loaded) => (
        <TwoColumns
          main={
            <>
              <AccountSection account={loaded} />
              <AccountNumbersSection account={loaded} />
            </>
          }
          side={
            <>
              <AccountHealthSection health={loaded.health} />
              <SecretsSection account={loaded} />
            </>
          }
        />
      )}
    </LoadedPage>
  )
}

export const handle = { breadcrumb: breadcrumb("whatsapp.accounts.one") }

export default WhatsappAccountDetails
