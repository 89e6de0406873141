import type { AdminPhoneNumberResponse } from "../../contract"
import { numberKeys } from "../lib/query-keys"
import { useAnswer } from "./use-answer"

const POLL_MS = 30_000

/** One phone number. */
export function useNumber(id: string) {
  const { answer, ...state } = useAnswer<AdminPhoneNumberResponse>({
    queryKey: numberKeys.list({ id }),
    path: `/admin/whatsapp/phone-numbers/${id}`,
    refetchInterval: () => POLL_MS,
  })
  return { ...state, number: answer?.phone_number }
}
