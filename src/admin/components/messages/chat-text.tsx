import { Fragment } from "react"
import { parseChatMarks, type ChatMark } from "../../lib/chat-marks"

/** A message's text as WhatsApp draws it. */
export function ChatText({ text }: { text: string }) {
  return parseChatMarks(text).map((mark, index) => (
    <Fragment key={index}>{drawMark(mark)}</Fragment>
  ))
}

function drawMark({ style, text }: ChatMark) {
  switch (style) {
    case "plain":
      return text
    case "bold":
      return <strong className="text-ui-fg-base font-medium">{text}</strong>
    case "italic":
      return <em>{text}</em>
    case "strike":
      return <s>{text}</s>
    case "mono":
      return <code className="font-mono">{text}</code>
  }
}
