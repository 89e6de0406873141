import type { AdminSetupResponse } from "../../contract"
import { setupKeys } from "../lib/query-keys"
import { useAnswer } from "./use-answer"

/** Every check asks Meta: the answer is good for a while. */
const GOOD_FOR_MS = 5 * 60_000

interface Asked {
  accountId?: string
  enabled?: boolean
}

/** What is set up of an account and what is not; of the default number's account if none is named. */
export function useSetup({ accountId, enabled }: Asked = {}) {
  const { answer, ...state } = useAnswer<AdminSetupResponse>({
    queryKey: setupKeys.list(accountId === undefined ? {} : { account_id: accountId }),
    path: "/admin/whatsapp/setup",
    query: { account_id: accountId },
    staleTime: GOOD_FOR_MS,
    enabled,
  })
  return { ...state, setup: answer?.setup }
}
