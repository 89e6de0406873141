import { clx } from "@medusajs/ui"
import type { AdminTemplateEvent } from "../../../../contract"

const COLORS: Readonly<Record<string, string>> = {
  APPROVED: "bg-ui-tag-green-icon",
  GREEN: "bg-ui-tag-green-icon",
  approved: "bg-ui-tag-green-icon",
  PENDING: "bg-ui-tag-blue-icon",
  requested: "bg-ui-tag-blue-icon",
  YELLOW: "bg-ui-tag-orange-icon",
  PAUSED: "bg-ui-tag-orange-icon",
  sent_back: "bg-ui-tag-orange-icon",
  RED: "bg-ui-tag-red-icon",
  REJECTED: "bg-ui-tag-red-icon",
  DISABLED: "bg-ui-tag-red-icon",
}

/** A dot in the colour of what something became, and the line to what was before it. */
export function EventDot({
  event: { to },
  isLast,
}: {
  event: AdminTemplateEvent
  isLast: boolean
}) {
  return (
    <div aria-hidden className="flex flex-col items-center">
      <span
        className={clx("mt-1.5 size-2 rounded-full", COLORS[to ?? ""] ?? "bg-ui-tag-neutral-icon")}
      />
      {!isLast && <span className="bg-ui-border-base mt-1.5 w-px flex-1" />}
    </div>
  )
}
