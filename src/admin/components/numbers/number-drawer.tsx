import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import type { AdminPhoneNumber } from "../../../contract"
import { useNumber } from "../../hooks/use-number"
import { LoadedDrawer } from "../form/loaded-drawer"

/** A drawer about the number the address names, once it is there. */
export function NumberDrawer({ children }: { children: (number: AdminPhoneNumber) => ReactNode }) {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { number, ...state } = useNumber(id)
  return (
    <LoadedDrawer loaded={number} failure={t("whatsapp.numbers.loadError")} state={state}>
      {children}
    </LoadedDrawer>
  )
}
