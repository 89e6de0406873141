import type { ChatDetail } from "../../control/list-chats"
import { Avatar } from "../avatar"
import { BackIcon, BadgeIcon } from "../icons"
import { formatPhone } from "../text/format-phone"

/** Who the person is talking to: the business's verified name, and whose phone this is. */
export function ChatHeader({ chat, onBack }: { chat: ChatDetail; onBack: () => void }) {
  const { verified_name, display_phone_number } = chat.business
  return (
    <header className="chat-header">
      <button type="button" className="icon-button back" onClick={onBack} aria-label="All phones">
        <BackIcon />
      </button>
      <Avatar name={verified_name} seed={chat.phone_number_id} />
      <div className="chat-header-names">
        <h2>
          <bdi>{verified_name}</bdi> <BadgeIcon />
        </h2>
        <p>{chat.typing ? <span className="typing">typing…</span> : display_phone_number}</p>
      </div>
      <p className="chat-header-owner">
        <span>Phone of</span>
        <bdi>{chat.name ?? formatPhone(chat.wa_id)}</bdi>
      </p>
    </header>
  )
}
