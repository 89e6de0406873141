import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import type { AdminAccount } from "../../../contract"
import { useAccount } from "../../hooks/use-account"
import { LoadedDrawer } from "../form/loaded-drawer"

/** A drawer about the account the address names, once it is there. */
export function AccountDrawer({ children }: { children: (account: AdminAccount) => ReactNode }) {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { account, ...state } = useAccount(id)
  return (
    <LoadedDrawer loaded={account} failure={t("whatsapp.accounts.loadError")} state={state}>
      {children}
    </LoadedDrawer>
  )
}
