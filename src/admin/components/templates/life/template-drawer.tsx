import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import type { AdminTemplateDetails } from "../../../../contract"
import { useTemplate } from "../../../hooks/use-template"
import { LoadedDrawer } from "../../form/loaded-drawer"

/** A drawer about the template the address names, once it is there. */
export function TemplateDrawer({
  children,
}: {
  children: (template: AdminTemplateDetails) => ReactNode
}) {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { template, ...state } = useTemplate(id)
  return (
    <LoadedDrawer loaded={template} failure={t("whatsapp.templates.loadError")} state={state}>
      {children}
    </LoadedDrawer>
  )
}
