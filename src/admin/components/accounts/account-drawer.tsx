import { RouteDrawer } from "@medusajs/dashboard/components"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import type { AdminAccount } from "../../../contract"
import { useAccount } from "../../hooks/use-account"
import { LoadError } from "../feedback/load-error"
import { LoadingRows } from "../feedback/loading-rows"

/** A drawer about the account the address names, once it is there. */
export function AccountDrawer({ children }: { children: (account: AdminAccount) => ReactNode }) {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { account, isPending, error, retry, isRefetching } = useAccount(id)
  return (
    <RouteDrawer>
      {isPending && <LoadingRows rows={2} />}
      {error && !account && (
        <LoadError
          title={t("whatsapp.accounts.loadError")}
          error={error}
          onRetry={retry}
          isRetrying={isRefetching}
        />
      )}
      {account && children(account)}
    </RouteDrawer>
  )
}
