import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminMessage } from "../../../contract"
import { Timestamp } from "../time/timestamp"
import { MessageStatusBadge } from "./message-status-badge"

interface MessageHeaderProps {
  titleId: string
  message: AdminMessage
}

/** What a message is, to whom it goes, when it was made and where it is now. */
export function MessageHeader({ titleId, message }: MessageHeaderProps) {
  const { t } = useTranslation()
  const { automation_name, template_name, recipient, created_at, status } = message
  return (
    <div className="flex items-start justify-between gap-x-2">
      <div className="min-w-0">
        <Text id={titleId} size="small" leading="compact" weight="plus" className="break-words">
          {automation_name ?? template_name ?? t("whatsapp.messages.untitled")}
        </Text>
        <div className="txt-compact-small text-ui-fg-subtle flex flex-wrap gap-x-1">
          {recipient && (
            <>
              {/* A phone number reads from left to right in every language. */}
              <bdi dir="ltr">{recipient}</bdi>
              <span aria-hidden>·</span>
            </>
          )}
          <Timestamp at={created_at} as="relative" />
        </div>
      </div>
      <MessageStatusBadge status={status} />
    </div>
  )
}
