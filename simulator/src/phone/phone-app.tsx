import { useEffect, useState } from "react"
import { ChatList } from "./chats/chat-list"
import { NewChatDialog } from "./chats/new-chat-dialog"
import { NoChatSelected } from "./chat/no-chat-selected"
import { PhoneScreen } from "./chat/phone-screen"
import { ReviewDesk } from "./review/review-desk"
import { simulatorClient, type BusinessNumberChoice } from "./data/simulator-client"
import { usePhones } from "./data/use-phones"

/** Everybody's phones: the chats on the left, the one that is open beside them. */
export function PhoneApp() {
  const { chats, chat, codes, connection, select } = usePhones()
  const [selected, setSelected] = useState<string>()
  const [starting, setStarting] = useState(false)
  const [reviewing, setReviewing] = useState(false)
  const [numbers, setNumbers] = useState<BusinessNumberChoice[]>([])

  useEffect(() => {
    void simulatorClient.businessNumbers().then(setNumbers)
  }, [])

  const open = (key: string | undefined) => {
    setReviewing(false)
    setSelected(key)
    select(key)
  }

  return (
    <div className={selected === undefined && !reviewing ? "app" : "app app-with-chat"}>
      <ChatList
        chats={chats}
        codes={codes}
        selected={selected}
        connection={connection}
        onSelect={open}
        onNewChat={() => setStarting(true)}
        isReviewing={reviewing}
        onReview={() => {
          open(undefined)
          setReviewing(true)
        }}
      />
      <main className="stage">
        {reviewing ? (
          <ReviewDesk onBack={() => setReviewing(false)} />
        ) : selected !== undefined && chat ? (
          <PhoneScreen key={chat.key} chat={chat} onBack={() => open(undefined)} />
        ) : (
          <NoChatSelected hasChats={(chats?.length ?? 0) > 0} onNewChat={() => setStarting(true)} />
        )}
      </main>
      {starting && (
        <NewChatDialog
          numbers={numbers}
          onClose={() => setStarting(false)}
          onStarted={(key) => {
            setStarting(false)
            open(key)
          }}
        />
      )}
    </div>
  )
}
