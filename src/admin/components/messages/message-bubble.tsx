import { clx, Text } from "@medusajs/ui"
import { ChatText } from "./chat-text"

const PREVIEW_LINES = 3
const PREVIEW_CHARACTERS = 140

interface MessageBubbleProps {
  id: string
  text: string
  showsAll: boolean
}

/** What the customer reads, or the beginning of it. */
export function MessageBubble({ id, text, showsAll }: MessageBubbleProps) {
  return (
    // A shop's language and its customer's may run in different directions.
    <div
      dir="auto"
      className="bg-ui-bg-component shadow-borders-base w-fit max-w-full rounded-e-2xl rounded-es-md rounded-ss-xl px-3 py-1.5"
    >
      <Text
        id={id}
        size="small"
        className={clx("text-ui-fg-subtle whitespace-pre-line break-words", {
          "line-clamp-3": !showsAll,
        })}
      >
        <ChatText text={showsAll ? text : text.replace(/\n{2,}/g, "\n")} />
      </Text>
    </div>
  )
}

/** Whether only the beginning of a text is shown at first. */
export function isLongText(text: string): boolean {
  return text.length > PREVIEW_CHARACTERS || text.split("\n").length > PREVIEW_LINES
}
