import { useEffect, useRef } from "react"
import type { ChatDetail } from "../../control/list-chats"
import { Bubble } from "./bubble"
import { useNow } from "../text/use-now"
import { groupByDay } from "./group-by-day"

type Props = {
  chat: ChatDetail
  onPress: (wamid: string, button: string | number) => void
  onFollow: (wamid: string, button: number) => void
}

/** The chat's messages under their days, scrolled to the newest. */
export function MessageList({ chat, onPress, onFollow }: Props) {
  const now = useNow()
  const end = useRef<HTMLDivElement>(null)
  const newest = chat.messages.at(-1)?.seq
  useEffect(() => {
    end.current?.scrollIntoView({ block: "end" })
  }, [newest])

  const bubbles = chat.messages.filter((message) => !message.rendered.reactsTo)
  const texts = new Map(chat.messages.map((message) => [message.wamid, message]))
  const reactions = new Map<string, string>()
  for (const { rendered } of chat.messages) {
    if (rendered.reactsTo) reactions.set(rendered.reactsTo.wamid, rendered.reactsTo.emoji)
  }

  return (
    <div className="messages" role="log" aria-label="Messages" tabIndex={0}>
      <p className="notice">A simulated chat. Nothing leaves this computer.</p>
      {groupByDay(bubbles, now).map((day) => (
        <section key={day.label} aria-label={day.label}>
          <p className="day">{day.label}</p>
          {day.messages.map((message, index) => (
            <Bubble
              key={message.wamid}
              message={message}
              isFirst={day.messages[index - 1]?.direction !== message.direction}
              quoted={texts.get(message.rendered.quotes ?? "")}
              reaction={reactions.get(message.wamid)}
              onPress={(button) => onPress(message.wamid, button)}
              onFollow={(button) => onFollow(message.wamid, button)}
            />
          ))}
        </section>
      ))}
      <div ref={end} />
    </div>
  )
}
