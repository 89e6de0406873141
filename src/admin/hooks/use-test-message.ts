import type {
  AdminMessagesResponse,
  AdminTestMessageResponse,
  SendTestMessage,
} from "../../contract"
import { pollInterval } from "../lib/message-motion"
import { messageKeys } from "../lib/query-keys"
import { useAnswer } from "./use-answer"
import { useChange } from "./use-change"

/** Sends a person of the shop a message. */
export function useSendTestMessage() {
  return useChange<SendTestMessage, AdminTestMessageResponse>({
    path: "/admin/whatsapp/setup/test-message",
    touches: [messageKeys.all],
  })
}

/** One message and what becomes of it, looked at often while it moves. */
export function useMessage(id: string | undefined) {
  const { answer } = useAnswer<AdminMessagesResponse>({
    queryKey: messageKeys.list({ id: id ?? "" }),
    path: "/admin/whatsapp/messages",
    query: { ids: id },
    enabled: id !== undefined,
    refetchInterval: (last) => pollInterval(last?.messages ?? [], Date.now()),
  })
  return answer?.messages[0]
}
