import type { ReceivedMessage } from "../../control/present-message"
import { FormattedText } from "../text/formatted-text"
import { timeLabel } from "../text/day-label"
import { BubbleButtons, type ButtonActions } from "./bubble-buttons"
import { BubbleCarousel } from "./bubble-carousel"
import { BubbleHeader } from "./bubble-header"
import { BubbleOffer } from "./bubble-offer"
import { Quote } from "./quote"
import { Ticks } from "./ticks"

type Props = ButtonActions & {
  message: ReceivedMessage
  /** First of several from the same side: it gets the tail. */
  isFirst: boolean
  quoted: ReceivedMessage | undefined
  reaction: string | undefined
}

/** A message as it lies on the chat: what came from the business on the left, answers on the right. */
export function Bubble({ message, isFirst, quoted, reaction, ...actions }: Props) {
  const { rendered, direction, status } = message
  const side = direction === "outbound" ? "bubble-in" : "bubble-out"
  return (
    <article
      className={[
        "bubble-row",
        side,
        isFirst && "bubble-first",
        status === "failed" && "bubble-failed",
      ]
        .filter(Boolean)
        .join(" ")}
      data-wamid={message.wamid}
    >
      <div className="bubble-stack">
        <div className="bubble">
          {quoted && <Quote message={quoted} />}
          {rendered.header && <BubbleHeader header={rendered.header} />}
          {rendered.offer && <BubbleOffer offer={rendered.offer} />}
          <div
            className={rendered.body ? "bubble-text" : "bubble-text bubble-text-empty"}
            dir={rendered.direction ?? "auto"}
          >
            <FormattedText text={rendered.body} />
            {!rendered.footer && <Meta message={message} />}
          </div>
          {rendered.footer && (
            <div className="bubble-footer" dir={rendered.direction ?? "auto"}>
              {rendered.footer}
              <Meta message={message} />
            </div>
          )}
          {reaction && <span className="reaction">{reaction}</span>}
        </div>
        <BubbleButtons {...rendered} {...actions} />
        {rendered.carousel && (
          <BubbleCarousel cards={rendered.carousel} offset={rendered.buttons.length} {...actions} />
        )}
        {status === "failed" && message.error && (
          <p className="failure">
            Never arrived · {message.error.code} {message.error.title}
          </p>
        )}
      </div>
    </article>
  )
}

function Meta({ message }: { message: ReceivedMessage }) {
  return (
    <span className="meta" dir="ltr">
      <time dateTime={message.received_at}>{timeLabel(message.received_ms)}</time>
      <Ticks status={message.status} />
    </span>
  )
}
