import { clx, Text, useToggleState } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { ChatText } from "./chat-text"
import { TextButton } from "../feedback/text-button"

const PREVIEW_LINES = 3
const PREVIEW_CHARACTERS = 140

/** What the customer reads, shortened until the reader asks for all of it. */
export function MessageBubble({ text }: { text: string }) {
  const { t } = useTranslation()
  const [isOpen, , , toggle] = useToggleState(false)
  const id = useId()
  return (
    <div className="flex flex-col items-start gap-y-1">
      {/* A shop's language and its customer's may run in different directions. */}
      <div
        dir="auto"
        className="bg-ui-bg-component shadow-borders-base max-w-full rounded-e-2xl rounded-es-md rounded-ss-xl px-3 py-1.5"
      >
        <Text
          id={id}
          size="small"
          className={clx("text-ui-fg-subtle whitespace-pre-line break-words", {
            "line-clamp-3": !isOpen,
          })}
        >
          <ChatText text={text} />
        </Text>
      </div>
      {isLong(text) && (
        <TextButton aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
          {t(isOpen ? "whatsapp.actions.showLess" : "whatsapp.actions.showAll")}
        </TextButton>
      )}
    </div>
  )
}

function isLong(text: string): boolean {
  return text.length > PREVIEW_CHARACTERS || text.split("\n").length > PREVIEW_LINES
}
