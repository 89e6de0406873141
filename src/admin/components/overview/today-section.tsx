import { useTranslation } from "react-i18next"
import { useLocale } from "../../hooks/use-locale"
import type { useOverview } from "../../hooks/use-overview"
import { todayFigures } from "../../lib/today-figures"
import { LoadError } from "../feedback/load-error"
import { LoadingRows } from "../feedback/loading-rows"
import { Section } from "../page/section"

/** What became of the messages made since midnight. */
export function TodaySection({ today }: { today: ReturnType<typeof useOverview> }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { overview, isPending, error, retry, isRefetching } = today
  const write = new Intl.NumberFormat(locale)
  return (
    <Section
      title={t("whatsapp.overview.today.title")}
      hint={overview?.is_partial ? t("whatsapp.overview.today.partial") : undefined}
    >
      {isPending && <LoadingRows rows={2} />}
      {error && !overview && (
        <LoadError
          title={t("whatsapp.overview.loadError")}
          error={error}
          onRetry={retry}
          isRetrying={isRefetching}
        />
      )}
      {overview && (
        <dl className="bg-ui-border-base grid grid-cols-2 gap-px overflow-hidden rounded-b-lg sm:grid-cols-4">
          {todayFigures(overview).map(({ id, count }) => (
            <div key={id} className="bg-ui-bg-base flex flex-col gap-y-1 px-6 py-4">
              <dt className="txt-compact-small text-ui-fg-subtle">
                {t(`whatsapp.overview.today.figures.${id}`)}
              </dt>
              <dd className="txt-xlarge-plus tabular-nums">{write.format(count)}</dd>
            </div>
          ))}
          <div className="bg-ui-bg-base" aria-hidden />
        </dl>
      )}
    </Section>
  )
}
