import type { AdminConversationalResponse, UpdateConversational } from "../../contract"
import { conversationalKeys, setupKeys } from "../lib/query-keys"
import { useAnswer } from "./use-answer"
import { useChange } from "./use-change"

const pathOf = (numberId: string) => `/admin/whatsapp/phone-numbers/${numberId}/conversational`

/** What a new chat offers: questions to tap, and commands. */
export function useConversational(numberId: string) {
  const { answer, ...state } = useAnswer<AdminConversationalResponse>({
    queryKey: conversationalKeys.list({ number_id: numberId }),
    path: pathOf(numberId),
  })
  return { ...state, conversational: answer?.conversational }
}

/** Changes them. */
export function useUpdateConversational(numberId: string) {
  return useChange<UpdateConversational, AdminConversationalResponse>({
    path: pathOf(numberId),
    touches: [conversationalKeys.all, setupKeys.all],
  })
}
