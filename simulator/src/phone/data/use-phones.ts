import { useCallback, useEffect, useRef, useState } from "react"
import type { ChatDetail, ChatSummary } from "../../control/list-chats"
import { simulatorClient, type SentCode } from "./simulator-client"
import { useChanges, type Connection } from "./use-changes"

/** The chats, the one that is open, how to open another, and codes sent; kept up to date. */
export function usePhones() {
  const [chats, setChats] = useState<ChatSummary[]>()
  const [chat, setChat] = useState<ChatDetail>()
  const [codes, setCodes] = useState<SentCode[]>([])
  const [connection, setConnection] = useState<Connection>("connecting")
  const selected = useRef<string>()

  const refreshChats = useCallback(async () => setChats(await simulatorClient.chats()), [])

  const refreshChat = useCallback(async () => {
    const key = selected.current
    if (key === undefined) return
    const [numberId = "", waId = ""] = key.split(":")
    // A phone with the chat open and the page in view reads what arrives.
    if (document.visibilityState === "visible") {
      await simulatorClient.open({ from: waId, to: numberId })
    }
    const detail = await simulatorClient.chat({ numberId, waId }).catch(() => undefined)
    if (selected.current === key) setChat(detail)
  }, [])

  const select = useCallback(
    (key: string | undefined) => {
      selected.current = key
      setChat(undefined)
      void refreshChat().then(refreshChats)
    },
    [refreshChat, refreshChats]
  )

  useChanges({
    onConnection: setConnection,
    onChange: (keys) => {
      void refreshChats()
      // Whatever is no chat's own business is told as a change of everything.
      if (keys.includes("*")) void simulatorClient.sentCodes().then(setCodes)
      const isOpen = keys.includes("*") || keys.includes(selected.current ?? "")
      if (isOpen) void refreshChat()
    },
  })

  useEffect(() => {
    const onVisible = () => void refreshChat()
    document.addEventListener("visibilitychange", onVisible)
    return () => document.removeEventListener("visibilitychange", onVisible)
  }, [refreshChat])

  return { chats, chat, codes, connection, select }
}
