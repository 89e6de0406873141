import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminTemplateAnalyticsResponse } from "../../../../contract"
import { useLocale } from "../../../hooks/use-locale"

interface ClicksProps {
  clicks: AdminTemplateAnalyticsResponse["analytics"]["languages"][number]["clicks"]
}

/** Which buttons were tapped how often. */
export function Clicks({ clicks }: ClicksProps) {
  const { t } = useTranslation()
  const write = new Intl.NumberFormat(useLocale())
  if (clicks.length === 0) return null
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Text size="small" weight="plus">
        {t("whatsapp.templates.analytics.clicks")}
      </Text>
      <ul className="flex flex-col gap-y-1">
        {clicks.map(({ button, kind, count }) => (
          <li key={`${kind} ${button}`} className="txt-small flex justify-between gap-x-4">
            <bdi className="text-ui-fg-subtle min-w-0 break-words">{button}</bdi>
            <span className="tabular-nums">{write.format(count)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
