import { StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { useTranslation } from "react-i18next"
import type { MessageStatus } from "../../../domain/messages/statuses"

type Color = ComponentProps<typeof StatusBadge>["color"]

const COLORS: Record<MessageStatus, Color> = {
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
      <StatusBadge color={COLORS[status]} className="whitespace-nowrap">
        {t(`whatsapp.statuses.${status}`)}
      </StatusBadge>
    </span>
  )
}
