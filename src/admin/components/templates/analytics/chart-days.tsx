import type { AdminTemplateDay } from "../../../../contract"
import { useLocale } from "../../../hooks/use-locale"
import { nameOfDay } from "../../../lib/day-range"

/** The first and the last day of a chart, below it. */
export function ChartDays({ days }: { days: readonly AdminTemplateDay[] }) {
  const locale = useLocale()
  const ends = days.length > 1 ? [days[0], days.at(-1)] : [days[0]]
  return (
    <div
      aria-hidden
      className="txt-compact-xsmall text-ui-fg-subtle flex justify-between tabular-nums"
    >
      {ends.map((day) => day && <span key={day.day}>{nameOfDay(day.day, locale)}</span>)}
    </div>
  )
}
