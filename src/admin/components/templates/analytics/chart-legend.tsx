import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { SERIES, SERIES_IDS } from "./series"

/** Which colour is what. */
export function ChartLegend() {
  const { t } = useTranslation()
  return (
    <ul aria-hidden className="flex flex-wrap gap-x-4 gap-y-1">
      {SERIES_IDS.map((id) => (
        <li key={id} className="txt-compact-small text-ui-fg-subtle flex items-center gap-x-1.5">
          <span className={clx("size-2.5 rounded-[2px]", SERIES[id].background)} />
          {t(`whatsapp.templates.analytics.figures.${id}`)}
        </li>
      ))}
    </ul>
  )
}
