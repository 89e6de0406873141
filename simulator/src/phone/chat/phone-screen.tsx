import { useState } from "react"
import type { ChatDetail } from "../../control/list-chats"
import { simulatorClient } from "../data/simulator-client"
import { ChatHeader } from "./chat-header"
import { Composer } from "./composer"
import { MessageList } from "./message-list"

type Props = { chat: ChatDetail; onBack: () => void }

/** One person's phone with one chat open. */
export function PhoneScreen({ chat, onBack }: Props) {
  const [problem, setProblem] = useState<string>()

  const attempt = async (act: () => Promise<unknown>): Promise<boolean> => {
    try {
      await act()
      setProblem(undefined)
      return true
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
      return false
    }
  }

  return (
    <section className="phone" aria-label={`Phone of ${chat.name ?? `+${chat.wa_id}`}`}>
      <ChatHeader chat={chat} onBack={onBack} />
      <MessageList
        chat={chat}
        onPress={(wamid, button) => void attempt(async () => simulatorClient.press(wamid, button))}
        onFollow={(wamid, button) => void attempt(async () => simulatorClient.click(wamid, button))}
      />
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <Composer
        onSend={(text) =>
          attempt(async () =>
            simulatorClient.write({ from: chat.wa_id, to: chat.phone_number_id, text })
          )
        }
      />
    </section>
  )
}
