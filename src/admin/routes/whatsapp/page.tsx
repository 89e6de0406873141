import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChatBubbleLeftRight } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { LoadError } from "../../components/feedback/load-error"
import { FailuresSection } from "../../components/overview/failures-section"
import { HealthSection } from "../../components/overview/health-section"
import { NextStepsSection } from "../../components/overview/next-steps-section"
import { QueueSection } from "../../components/overview/queue-section"
import { TodaySection } from "../../components/overview/today-section"
import { Welcome } from "../../components/overview/welcome"
import { TwoColumns } from "../../components/page/two-columns"
import { useAccounts } from "../../hooks/use-accounts"
import { useHealth } from "../../hooks/use-health"
import { useOverview } from "../../hooks/use-overview"
import { useSetup } from "../../hooks/use-setup"
import { useTemplateCounts } from "../../hooks/use-template-counts"
import { nextSteps } from "../../lib/next-steps"
import { breadcrumb } from "../../lib/breadcrumb"

/** How WhatsApp is doing for this shop today, and what to do next. */
const WhatsappOverview = () => {
  const { t } = useTranslation()
  const { accounts, error, retry, isRefetching } = useAccounts()
  const isConnected = accounts !== undefined && accounts.length > 0
  const { setup } = useSetup({ enabled: isConnected })
  const { health } = useHealth()
  const today = useOverview()
  const templates = useTemplateCounts()

  if (error && !accounts) {
    return (
      <LoadError
        title={t("whatsapp.overview.loadError")}
        error={error}
        onRetry={retry}
        isRetrying={isRefetching}
      />
    )
  }
  if (accounts?.length === 0) return <Welcome />
  return (
    <TwoColumns
      main={
        <>
          <HealthSection title={t("whatsapp.title")} hint={t("whatsapp.overview.hint")} />
          <TodaySection today={today} />
          {today.overview && <FailuresSection failures={today.overview.failures} />}
        </>
      }
      side={
        <>
          <NextStepsSection
            steps={nextSteps({ setup, health, overview: today.overview, templates })}
          />
          {health && health.lanes.length > 0 && <QueueSection lanes={health.lanes} />}
        </>
      }
    />
  )
}

export const config = defineRouteConfig({
  label: "whatsapp.title",
  translationNs: "translation",
  icon: ChatBubbleLeftRight,
})

export const handle = { breadcrumb: breadcrumb("whatsapp.title") }

export default WhatsappOverview
