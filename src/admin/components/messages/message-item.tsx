import { Text, useToggleState } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { AdminMessage } from "../../../contract"
import { TextButton } from "../feedback/text-button"
import { Timestamp } from "../time/timestamp"
import { MessageBubble } from "./message-bubble"
import { MessageExplanation } from "./message-explanation"
import { MessageStatusBadge } from "./message-status-badge"
import { MessageSteps } from "./message-steps"

interface MessageItemProps {
  message: AdminMessage
  /** Whether its steps are shown before anybody asks for them. */
  startsOpen: boolean
}

/** One message: what it is, where it is, what it says, why it did not leave, how it went. */
export function MessageItem({ message, startsOpen }: MessageItemProps) {
  const { t } = useTranslation()
  const [isOpen, , , toggle] = useToggleState(startsOpen)
  const titleId = useId()
  const stepsId = useId()
  const { status, text, explanation, events } = message
  return (
    <li aria-labelledby={titleId} className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex items-start justify-between gap-x-2">
        <div className="min-w-0">
          <Text id={titleId} size="small" leading="compact" weight="plus" className="break-words">
            {titleOf(message) ?? t("whatsapp.messages.untitled")}
          </Text>
          <div className="txt-compact-small text-ui-fg-subtle flex flex-wrap gap-x-1">
            {message.recipient && (
              <>
                {/* A phone number reads from left to right in every language. */}
                <bdi dir="ltr">{message.recipient}</bdi>
                <span aria-hidden>·</span>
              </>
            )}
            <Timestamp at={message.created_at} as="relative" />
          </div>
        </div>
        <MessageStatusBadge status={status} />
      </div>
      {explanation && <MessageExplanation status={status} explanation={explanation} />}
      {text && <MessageBubble text={text} />}
      {events.length > 0 && (
        <div className="flex flex-col items-start gap-y-2">
          <TextButton aria-expanded={isOpen} aria-controls={stepsId} onClick={toggle}>
            {t(isOpen ? "whatsapp.actions.hideSteps" : "whatsapp.actions.showSteps")}
          </TextButton>
          <div id={stepsId} hidden={!isOpen} className="w-full">
            <MessageSteps events={events} />
          </div>
        </div>
      )}
    </li>
  )
}

function titleOf({ automation_name, template_name }: AdminMessage): string | null {
  return automation_name ?? template_name
}
