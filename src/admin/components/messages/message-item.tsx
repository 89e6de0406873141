import { useToggleState } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { AdminMessage } from "../../../contract"
import { TextButton } from "../feedback/text-button"
import { isLongText, MessageBubble } from "./message-bubble"
import { MessageExplanation } from "./message-explanation"
import { MessageHeader } from "./message-header"
import { MessageSteps } from "./message-steps"

interface MessageItemProps {
  message: AdminMessage
  /** Whether its history is shown before anybody asks for it. */
  startsOpen: boolean
}

/** One message: what it is, where it is, why it did not leave, what it says, how it went. */
export function MessageItem({ message, startsOpen }: MessageItemProps) {
  const { t } = useTranslation()
  const [showsAll, , , toggleText] = useToggleState(false)
  const [showsSteps, , , toggleSteps] = useToggleState(startsOpen)
  const id = useId()
  const { status, text, explanation, events } = message
  return (
    <li aria-labelledby={`${id}title`} className="flex flex-col gap-y-3 px-6 py-4">
      <MessageHeader titleId={`${id}title`} message={message} />
      {explanation && <MessageExplanation status={status} explanation={explanation} />}
      {text && <MessageBubble id={`${id}text`} text={text} showsAll={showsAll} />}
      <div className="flex gap-x-4 empty:hidden">
        {text && isLongText(text) && (
          <TextButton aria-expanded={showsAll} aria-controls={`${id}text`} onClick={toggleText}>
            {t(showsAll ? "whatsapp.actions.showLess" : "whatsapp.actions.showAll")}
          </TextButton>
        )}
        {events.length > 0 && (
          <TextButton aria-expanded={showsSteps} aria-controls={`${id}steps`} onClick={toggleSteps}>
            {t(showsSteps ? "whatsapp.actions.hideSteps" : "whatsapp.actions.showSteps")}
          </TextButton>
        )}
      </div>
      <div id={`${id}steps`} hidden={!showsSteps || events.length === 0}>
        {showsSteps && <MessageSteps events={events} explained={explanation?.code} />}
      </div>
    </li>
  )
}
