import type { AdminContactResponse } from "../../contract"
import { contactKeys } from "../lib/query-keys"
import { useAnswer } from "./use-answer"

/** One person the shop knows on WhatsApp. */
export function useContact(id: string) {
  const { answer, ...state } = useAnswer<AdminContactResponse>({
    queryKey: contactKeys.list({ id }),
    path: `/admin/whatsapp/contacts/${id}`,
  })
  return { ...state, contact: answer?.contact }
}
