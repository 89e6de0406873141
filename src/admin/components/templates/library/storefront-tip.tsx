import { InlineTip } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { AdminTemplateLibraryResponse } from "../../../../contract"
import { opensStorefront } from "../../../lib/opens-storefront"

/** Says once, before anything is set up, what buttons need to lead to the shop. */
export function StorefrontTip({ library }: { library: AdminTemplateLibraryResponse }) {
  const { t } = useTranslation()
  const isAsked = useMemo(() => opensStorefront(library, null), [library])
  const { storefront_url: known, unusable_storefront_url: unusable } = library
  if (known !== null || !isAsked) return null
  return (
    <InlineTip
      variant={unusable ? "warning" : "info"}
      label={t(`whatsapp.templateLibrary.storefront.${unusable ? "unusable" : "unknown"}`)}
    >
      {unusable && <>{t("whatsapp.templateLibrary.storefront.says", { url: unusable })} </>}
      {t("whatsapp.templateLibrary.storefront.hint")}
    </InlineTip>
  )
}
