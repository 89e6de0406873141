import type { AdminTemplateDay } from "../../../../contract"
import { useLocale } from "../../../hooks/use-locale"
import { ChartDays } from "./chart-days"
import { ChartLegend } from "./chart-legend"
import { DayTable } from "./day-table"
import { SERIES } from "./series"

const HEIGHT = 100
/** How much of a day's width its bar leaves empty on either side. */
const GAP = 0.15

/**
 * What became of each day's messages: bars within bars, since who read a message was sent it, and
 * what failed on top. Whoever cannot see them hears the table beside it.
 */
export function DailyChart({ days }: { days: readonly AdminTemplateDay[] }) {
  const locale = useLocale()
  const write = new Intl.NumberFormat(locale)
  const highest = Math.max(1, ...days.map(({ sent, failed }) => sent + failed))
  const heightOf = (count: number) => (count / highest) * HEIGHT
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <ChartLegend />
      <div className="flex flex-col gap-y-1">
        <span aria-hidden className="txt-compact-xsmall text-ui-fg-subtle tabular-nums">
          {write.format(highest)}
        </span>
        <svg
          aria-hidden
          viewBox={`0 0 ${days.length} ${HEIGHT}`}
          preserveAspectRatio="none"
          className="border-ui-border-base h-32 w-full border-y border-b-ui-border-strong rtl:-scale-x-100"
        >
          {days.map((day, index) => (
            <g key={day.day}>
              {barsOf(day).map(({ id, from, count }) => (
                <rect
                  key={id}
                  x={index + GAP}
                  width={1 - 2 * GAP}
                  y={HEIGHT - heightOf(from + count)}
                  height={heightOf(count)}
                  fill="currentColor"
                  className={SERIES[id].text}
                />
              ))}
            </g>
          ))}
        </svg>
        <ChartDays days={days} />
      </div>
      <DayTable days={days} />
    </div>
  )
}

function barsOf({ sent, delivered, read, failed }: AdminTemplateDay) {
  return [
    { id: "sent", from: 0, count: sent },
    { id: "delivered", from: 0, count: delivered },
    { id: "read", from: 0, count: read },
    { id: "failed", from: sent, count: failed },
  ] as const
}
