import type { ChatSummary } from "../../control/list-chats"
import type { SentCode } from "../data/simulator-client"
import type { Connection } from "../data/use-changes"
import { PlusIcon } from "../icons"
import { ChatListItem } from "./chat-list-item"
import { VerificationCodes } from "./verification-codes"

type Props = {
  chats: ChatSummary[] | undefined
  codes: SentCode[]
  selected: string | undefined
  connection: Connection
  onSelect: (key: string) => void
  onNewChat: () => void
  isReviewing: boolean
  onReview: () => void
}

const connectionLabels: Record<Connection, string> = {
  connecting: "Connecting…",
  live: "Live",
  lost: "Simulator not reachable, trying again…",
}

/** The people who have a chat with one of the businesses. */
export function ChatList(props: Props) {
  const { chats, codes, selected, connection, onSelect, onNewChat, isReviewing, onReview } = props
  return (
    <nav className="sidebar" aria-label="Phones">
      <header className="sidebar-header">
        <div>
          <h1>Phones</h1>
          <p className={`connection connection-${connection}`} role="status">
            {connectionLabels[connection]}
          </p>
        </div>
        <button type="button" className="round-button" onClick={onNewChat} aria-label="New chat">
          <PlusIcon />
        </button>
      </header>
      <button type="button" className="review-link" aria-current={isReviewing} onClick={onReview}>
        Meta&rsquo;s review
      </button>
      <VerificationCodes codes={codes} />
      {chats?.length === 0 && (
        <p className="sidebar-empty">
          Nobody has received anything yet. Messages sent through the API appear here as they come.
        </p>
      )}
      <ul className="chat-list">
        {chats?.map((chat) => (
          <li key={chat.key}>
            <ChatListItem
              chat={chat}
              isSelected={chat.key === selected}
              onSelect={() => onSelect(chat.key)}
            />
          </li>
        ))}
      </ul>
    </nav>
  )
}
