import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { HealthLabel } from "../components/feedback/health-label"
import { useHealth } from "../hooks/use-health"

/** On every page, while WhatsApp does not work: a word at the top that leads to why. */
const HealthBanner = () => {
  const { t } = useTranslation()
  const { health } = useHealth()
  if (health?.status !== "failing") return null
  return (
    <div role="alert">
      <Link
        to="/whatsapp"
        className="txt-compact-small-plus text-ui-fg-base focus-visible:shadow-borders-focus flex items-center gap-x-2 rounded-md px-2 outline-none"
      >
        {t("whatsapp.title")}
        <HealthLabel status={health.status} />
      </Link>
    </div>
  )
}

export const config = defineWidgetConfig({
  id: "medusa-plugin-whatsapp-health",
  zone: "topbar",
})

export default HealthBanner
