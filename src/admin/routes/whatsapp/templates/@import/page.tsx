import { useTranslation } from "react-i18next"
import { LoadedDrawer } from "../../../../components/form/loaded-drawer"
import { ImportForm } from "../../../../components/templates/exchange/import-form"
import { useAccounts } from "../../../../hooks/use-accounts"

/** Reads a file of templates into an account. */
const Page = () => {
  const { t } = useTranslation()
  const { accounts, ...state } = useAccounts()
  return (
    <LoadedDrawer loaded={accounts} failure={t("whatsapp.accounts.loadError")} state={state}>
      {(loaded) => <ImportForm accounts={loaded} />}
    </LoadedDrawer>
  )
}

export default Page
