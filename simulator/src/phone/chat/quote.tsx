import type { ReceivedMessage } from "../../control/present-message"
import { FormattedText } from "../text/formatted-text"

/** The message a bubble answers, in small above it. */
export function Quote({ message }: { message: ReceivedMessage }) {
  return (
    <blockquote className="quote" dir="auto">
      <cite>{message.direction === "outbound" ? "Business" : "You"}</cite>
      <FormattedText text={message.text} />
    </blockquote>
  )
}
