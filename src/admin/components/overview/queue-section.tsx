import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminLaneHealth } from "../../../contract"
import { Section } from "../page/section"
import { Timestamp } from "../time/timestamp"

/** What waits on each number, and why nothing leaves where nothing does. */
export function QueueSection({ lanes }: { lanes: readonly AdminLaneHealth[] }) {
  const { t } = useTranslation()
  return (
    <Section title={t("whatsapp.overview.queue.title")}>
      <ul className="divide-y">
        {lanes.map((lane) => (
          <QueueRow key={lane.number_id} lane={lane} />
        ))}
      </ul>
    </Section>
  )
}

function QueueRow({ lane }: { lane: AdminLaneHealth }) {
  const { t } = useTranslation()
  const facts = [
    ...(lane.scheduled > 0
      ? [t("whatsapp.overview.queue.scheduled", { count: lane.scheduled })]
      : []),
    ...(lane.unconfirmed > 0
      ? [t("whatsapp.overview.queue.unconfirmed", { count: lane.unconfirmed })]
      : []),
  ]
  return (
    <li className="flex flex-col gap-y-1 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Link
          to={`/settings/whatsapp/numbers/${lane.number_id}`}
          className="txt-compact-small-plus text-ui-fg-base hover:text-ui-fg-interactive underline-offset-2 hover:underline"
        >
          <bdi dir="ltr">{lane.display_phone_number ?? t("whatsapp.numbers.unnamed")}</bdi>
        </Link>
        <Text size="small" leading="compact" className="tabular-nums">
          {lane.queued === 0
            ? t("whatsapp.overview.queue.empty")
            : t("whatsapp.overview.queue.waiting", { count: lane.queued })}
        </Text>
      </div>
      {lane.queued > 0 && lane.oldest_queued_at && (
        <div className="txt-compact-small text-ui-fg-subtle">
          {t("whatsapp.overview.queue.oldest")}{" "}
          <Timestamp at={lane.oldest_queued_at} as="relative" />
        </div>
      )}
      {facts.length > 0 && (
        <div className="txt-compact-small text-ui-fg-subtle">{facts.join(" · ")}</div>
      )}
      {lane.paused && (
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          <bdi>{lane.paused.message}</bdi>
        </Text>
      )}
    </li>
  )
}
