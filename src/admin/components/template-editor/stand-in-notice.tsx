import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import {
  needsStorefrontUrl,
  SAMPLE_STOREFRONT_URL,
} from "../../../domain/templates/library/storefront-url"
import { useEditor } from "./editor-context"

/** Where a ready-made template still leads to the stand-in of the shop's storefront, and the way out. */
export function StandInNotice() {
  const { t } = useTranslation()
  const { definition } = useEditor()
  if (!needsStorefrontUrl(definition)) return null
  return (
    <div className="pb-8">
      <InlineTip variant="warning" label={t("whatsapp.templateEditor.notices.standIn")}>
        {t("whatsapp.templateEditor.notices.standInHint", { url: SAMPLE_STOREFRONT_URL })}{" "}
        <Link
          to="/whatsapp/templates/library"
          className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover whitespace-nowrap"
        >
          {t("whatsapp.templateEditor.notices.openLibrary")}
        </Link>
      </InlineTip>
    </div>
  )
}
