import { RouteDrawer } from "@medusajs/dashboard/components"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import type { AdminPhoneNumber } from "../../../contract"
import { useNumber } from "../../hooks/use-number"
import { LoadError } from "../feedback/load-error"
import { LoadingRows } from "../feedback/loading-rows"

/** A drawer about the number the address names, once it is there. */
export function NumberDrawer({ children }: { children: (number: AdminPhoneNumber) => ReactNode }) {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { number, isPending, error, retry, isRefetching } = useNumber(id)
  return (
    <RouteDrawer>
      {isPending && <LoadingRows rows={2} />}
      {error && !number && (
        <LoadError
          title={t("whatsapp.numbers.loadError")}
          error={error}
          onRetry={retry}
          isRetrying={isRefetching}
        />
      )}
      {number && children(number)}
    </RouteDrawer>
  )
}
