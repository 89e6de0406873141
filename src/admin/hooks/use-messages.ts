import type { AdminMessagesResponse } from "../../contract"
import { pollInterval } from "../lib/message-motion"
import { messageKeys } from "../lib/query-keys"
import { uniqueById } from "../lib/unique-by-id"
import { usePages } from "./use-pages"

const PAGE_SIZE = 5

/** Whose messages: an order's or a person's. */
export type MessagesOf = { order_id: string } | { contact_id: string }

/** The messages of an order or a person, newest first, kept fresh while one is on its way. */
export function useMessages(filters: MessagesOf) {
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
