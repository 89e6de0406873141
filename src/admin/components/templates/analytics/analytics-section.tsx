import { ChartBar } from "@medusajs/icons"
import { Select, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminTemplateDay, AdminTemplateDetails } from "../../../../contract"
import { useTemplateAnalytics } from "../../../hooks/use-template-analytics"
import { lastDays } from "../../../lib/day-range"
import { wasSent } from "../../../lib/template-figures"
import { EmptyState } from "../../feedback/empty-state"
import { LoadError } from "../../feedback/load-error"
import { LoadingRows } from "../../feedback/loading-rows"
import { Section } from "../../page/section"
import { Clicks } from "./clicks"
import { DailyChart } from "./daily-chart"
import { Figures } from "./figures"
import { Insights } from "./insights"
import { LanguageTable } from "./language-table"

const PERIODS = [7, 30, 90]

/** How a template does: the shop's own messages day by day, and what Meta counted. */
export function AnalyticsSection({ template }: { template: AdminTemplateDetails }) {
  const { t } = useTranslation()
  const [days, setDays] = useState(30)
  const [openedAt] = useState(() => Date.now())
  const range = lastDays(days, openedAt)
  const { analytics, isPending, error, retry, isRefetching } = useTemplateAnalytics(
    template.id,
    range
  )
  const own = analytics?.languages.find(({ id }) => id === template.id)
  const isSent = analytics?.languages.some(({ totals }) => wasSent(totals))
  return (
    <Section
      title={t("whatsapp.templates.analytics.title")}
      hint={t("whatsapp.templates.analytics.hint")}
      actions={
        <Select size="small" value={String(days)} onValueChange={(value) => setDays(Number(value))}>
          <Select.Trigger aria-label={t("whatsapp.templates.analytics.period")}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {PERIODS.map((period) => (
              <Select.Item key={period} value={String(period)}>
                {t("whatsapp.templates.analytics.days", { amount: period })}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      }
    >
      {isPending && <LoadingRows rows={3} />}
      {error && !analytics && (
        <LoadError
          title={t("whatsapp.templates.analytics.loadError")}
          error={error}
          onRetry={retry}
          isRetrying={isRefetching}
        />
      )}
      {analytics && !isSent && (
        <EmptyState
          icon={<ChartBar />}
          title={t("whatsapp.templates.analytics.none")}
          hint={t("whatsapp.templates.analytics.noneHint")}
        />
      )}
      {analytics && own && isSent && (
        <>
          <Figures totals={own.totals} currency={analytics.currency} />
          {isSilent(own.days) ? (
            <Text size="small" className="text-ui-fg-subtle px-6 py-4">
              {t("whatsapp.templates.analytics.none")}
            </Text>
          ) : (
            <DailyChart days={own.days} />
          )}
          <Clicks clicks={own.clicks} />
          <LanguageTable analytics={analytics} templateId={template.id} />
        </>
      )}
      {analytics && <Insights accountId={template.account_id} insights={analytics.insights} />}
    </Section>
  )
}

function isSilent(days: readonly AdminTemplateDay[]): boolean {
  return days.every(({ sent, failed }) => sent + failed === 0)
}
