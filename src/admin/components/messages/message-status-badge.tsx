import { useTranslation } from "react-i18next"
import type { MessageStatus } from "../../../domain/messages/statuses"
import { StatusLabel, type StatusColor } from "../feedback/status-label"

const COLORS: Record<MessageStatus, StatusColor> = {
  scheduled: "grey",
  queued: "orange",
  sending: "orange",
  unconfirmed: "orange",
  suppressed: "orange",
  canceled: "grey",
  sent: "blue",
  failed: "red",
  delivered: "green",
  read: "green",
  played: "green",
  received: "purple",
}

/** Where a message is, said aloud to screen readers when it moves on. */
export function MessageStatusBadge({ status }: { status: MessageStatus }) {
  const { t } = useTranslation()
  return (
    <span aria-live="polite" className="shrink-0">
      <StatusLabel color={COLORS[status]}>{t(`whatsapp.statuses.${status}`)}</StatusLabel>
    </span>
  )
}
