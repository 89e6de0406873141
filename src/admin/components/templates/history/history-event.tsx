import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminTemplateEvent } from "../../../../contract"
import type { TemplateChange } from "../../../../domain/templates/model/template-change"
import { detailOf } from "../../../lib/event-detail"
import { titleOfEvent } from "../../../lib/event-title"
import { Timestamp } from "../../time/timestamp"
import { EventDot } from "./event-dot"
import { VersionChanges } from "./version-changes"

interface HistoryEventProps {
  event: AdminTemplateEvent
  /** What it changed of what the template said; undefined where that is not known. */
  changes: readonly TemplateChange[] | undefined
  isLast: boolean
}

/** One thing that happened: what, by whom, when and why. */
export function HistoryEvent({ event, changes, isLast }: HistoryEventProps) {
  const { t } = useTranslation()
  const { actor, occurred_at } = event
  const detail = detailOf(event, t)
  return (
    <li className="flex gap-x-3">
      <EventDot event={event} isLast={isLast} />
      <div className="flex min-w-0 flex-1 flex-col gap-y-0.5 pb-4">
        <Text size="small" weight="plus">
          {titleOfEvent(event, t)}
        </Text>
        {detail && (
          <Text
            size="small"
            className="text-ui-fg-subtle text-pretty whitespace-pre-line break-words"
          >
            <bdi>{detail}</bdi>
          </Text>
        )}
        <div className="txt-small text-ui-fg-subtle flex flex-wrap gap-x-1">
          <Timestamp at={occurred_at} as="day and time" />
          <span aria-hidden>·</span>
          <bdi>{actor ? (actor.name ?? actor.id) : t("whatsapp.templates.history.meta")}</bdi>
        </div>
        {changes && <VersionChanges changes={changes} />}
      </div>
    </li>
  )
}
