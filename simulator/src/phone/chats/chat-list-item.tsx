import type { ChatSummary } from "../../control/list-chats"
import { dayLabel, timeLabel } from "../text/day-label"
import { useNow } from "../text/use-now"
import { formatPhone } from "../text/format-phone"
import { Avatar } from "../avatar"

type Props = { chat: ChatSummary; isSelected: boolean; onSelect: () => void }

/** One person's chat with one business, as a row. */
export function ChatListItem({ chat, isSelected, onSelect }: Props) {
  const phone = formatPhone(chat.wa_id)
  const day = dayLabel(chat.last_ms, useNow())
  return (
    <button
      type="button"
      className="chat-item"
      aria-current={isSelected}
      onClick={onSelect}
      data-wa-id={chat.wa_id}
    >
      <Avatar name={chat.name} seed={chat.wa_id} />
      <span className="chat-item-body">
        <span className="chat-item-line">
          <bdi className="chat-item-name">{chat.name ?? phone}</bdi>
          <time className="chat-item-time">{day === "Today" ? timeLabel(chat.last_ms) : day}</time>
        </span>
        <span className="chat-item-line">
          <span className="chat-item-last" dir="auto">
            {chat.last_direction === "inbound" ? "You: " : ""}
            {chat.last_text}
          </span>
          {chat.unread > 0 && (
            <span className="unread" aria-label={`${chat.unread} unread`}>
              {chat.unread}
            </span>
          )}
        </span>
        <span className="chat-item-with">
          {chat.name ? `${phone} · ` : ""}with {chat.business.verified_name}
        </span>
      </span>
    </button>
  )
}
