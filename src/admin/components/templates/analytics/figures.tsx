import { useTranslation } from "react-i18next"
import type { AdminTemplateAnalyticsResponse } from "../../../../contract"
import { useLocale } from "../../../hooks/use-locale"
import { figuresOf } from "../../../lib/template-figures"
import { writeFigure, writeShare } from "../../../lib/write-figure"

type Analytics = AdminTemplateAnalyticsResponse["analytics"]

interface FiguresProps {
  totals: Analytics["languages"][number]["totals"]
  currency: string | null
}

/** A template's figures: the shop's own count, and Meta's below where both know. */
export function Figures({ totals, currency }: FiguresProps) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <dl className="bg-ui-border-base grid grid-cols-2 gap-px sm:grid-cols-4">
      {figuresOf(totals).map(({ id, ours, metas, share }) => {
        const shown = ours ?? metas
        const write = (value: number) => writeFigure({ id, value, locale, currency })
        return (
          <div key={id} className="bg-ui-bg-base flex flex-col gap-y-1 px-6 py-4">
            <dt className="txt-compact-small text-ui-fg-subtle">
              {t(`whatsapp.templates.analytics.figures.${id}`)}
            </dt>
            <dd className="flex flex-col gap-y-1">
              <span className="flex items-baseline gap-x-2">
                <span className="txt-xlarge-plus tabular-nums">
                  {shown === null ? "-" : write(shown)}
                </span>
                {share !== null && (
                  <span className="txt-compact-small text-ui-fg-subtle tabular-nums">
                    {writeShare(share, locale)}
                  </span>
                )}
              </span>
              {metas !== null && (
                <span className="txt-compact-xsmall text-ui-fg-subtle">
                  {ours === null
                    ? t("whatsapp.templates.analytics.byMeta")
                    : t("whatsapp.templates.analytics.metaSays", { figure: write(metas) })}
                </span>
              )}
            </dd>
          </div>
        )
      })}
      <div className="bg-ui-bg-base" aria-hidden />
    </dl>
  )
}
