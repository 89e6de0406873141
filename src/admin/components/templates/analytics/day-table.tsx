import { useTranslation } from "react-i18next"
import type { AdminTemplateDay } from "../../../../contract"
import { useLocale } from "../../../hooks/use-locale"
import { nameOfDay } from "../../../lib/day-range"
import { SERIES_IDS } from "./series"

/** The chart in words, for those who cannot see it; days without a message are left out. */
export function DayTable({ days }: { days: readonly AdminTemplateDay[] }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const busy = days.filter(({ sent, failed }) => sent + failed > 0)
  return (
    <table className="sr-only">
      <caption>{t("whatsapp.templates.analytics.byDay")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("whatsapp.templates.analytics.day")}</th>
          {SERIES_IDS.map((id) => (
            <th key={id} scope="col">
              {t(`whatsapp.templates.analytics.figures.${id}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {busy.map((day) => (
          <tr key={day.day}>
            <th scope="row">{nameOfDay(day.day, locale)}</th>
            {SERIES_IDS.map((id) => (
              <td key={id}>{day[id]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
