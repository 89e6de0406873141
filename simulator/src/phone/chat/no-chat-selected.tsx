type Props = { hasChats: boolean; onNewChat: () => void }

/** What is in the phone's place until one is chosen. */
export function NoChatSelected({ hasChats, onNewChat }: Props) {
  return (
    <div className="nothing">
      <svg width="88" height="132" viewBox="0 0 88 132" fill="none" aria-hidden="true">
        <rect x="4" y="4" width="80" height="124" rx="14" stroke="currentColor" strokeWidth="4" />
        <rect x="18" y="30" width="40" height="16" rx="8" fill="currentColor" opacity=".35" />
        <rect x="30" y="54" width="40" height="16" rx="8" fill="currentColor" opacity=".65" />
        <rect x="18" y="78" width="34" height="16" rx="8" fill="currentColor" opacity=".35" />
        <path d="M36 118h16" stroke="currentColor" strokeWidth="4" strokeLinecap="round" />
      </svg>
      <h2>{hasChats ? "Choose a phone" : "No messages yet"}</h2>
      <p>
        {hasChats
          ? "Opening a chat reads what was delivered to it, as on a real phone."
          : "Send something through the Cloud API at this address, or be the one who writes first."}
      </p>
      <button type="button" className="main-button" onClick={onNewChat}>
        Write as somebody new
      </button>
    </div>
  )
}
