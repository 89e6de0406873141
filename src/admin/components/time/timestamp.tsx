import { Tooltip } from "@medusajs/ui"
import { useLocale } from "../../hooks/use-locale"
import { useNow } from "../../hooks/use-now"
import {
  formatDay,
  formatDayAndTime,
  formatFull,
  formatRelative,
  formatStep,
} from "../../lib/format-time"

const FORMATS = {
  relative: formatRelative,
  day: formatDay,
  "day and time": formatDayAndTime,
  step: formatStep,
} as const

interface TimestampProps {
  at: string
  as: keyof typeof FORMATS
  className?: string
}

/** A point in time as short as the place asks, with the whole date on hover. */
export function Timestamp({ at, as, className }: TimestampProps) {
  const locale = useLocale()
  const now = useNow()
  const date = new Date(at)
  return (
    <Tooltip content={formatFull({ date, locale })}>
      <time dateTime={at} className={className}>
        {FORMATS[as]({ date, locale, now })}
      </time>
    </Tooltip>
  )
}
