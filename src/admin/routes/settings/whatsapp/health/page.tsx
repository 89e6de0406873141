import { useTranslation } from "react-i18next"
import { HealthLogTable } from "../../../../components/health-log/health-log-table"
import { HealthSection } from "../../../../components/overview/health-section"
import { OneColumn } from "../../../../components/page/one-column"
import { breadcrumb } from "../../../../lib/breadcrumb"

/** How WhatsApp is now, and how it has been. */
const WhatsappHealth = () => {
  const { t } = useTranslation()
  return (
    <OneColumn>
      <HealthSection title={t("whatsapp.accounts.health.title")} />
      <HealthLogTable />
    </OneColumn>
  )
}

export const handle = { breadcrumb: breadcrumb("whatsapp.settings.links.health.label") }

export default WhatsappHealth
