import type { AdminMessagesResponse } from "../../contract"
import { pollInterval } from "../lib/message-motion"
import { messageKeys } from "../lib/query-keys"
import { uniqueById } from "../lib/unique-by-id"
import { usePages } from "./use-pages"

const PAGE_SIZE = 5

/** The messages of one order, newest first, kept fresh while one of them is on its way. */
export function useOrderMessages(orderId: string) {
  const filters = { order_id: orderId }
  const { pages, ...state } = usePages<AdminMessagesResponse>({
    queryKey: messageKeys.list(filters),
    path: "/admin/whatsapp/messages",
    filters,
    pageSize: PAGE_SIZE,
    refetchInterval: (shown) =>
      pollInterval(
        shown.flatMap(({ messages }) => messages),
        Date.now()
      ),
  })
  return { ...state, messages: uniqueById(pages.flatMap(({ messages }) => messages)) }
}
