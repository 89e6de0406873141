import type { AdminAccountResponse } from "../../contract"
import { accountKeys } from "../lib/query-keys"
import { useAnswer } from "./use-answer"

const POLL_MS = { problem: 10_000, active: 60_000 }

/** One connected account. */
export function useAccount(id: string) {
  const { answer, ...state } = useAnswer<AdminAccountResponse>({
    queryKey: accountKeys.list({ id }),
    path: `/admin/whatsapp/accounts/${id}`,
    refetchInterval: (last) =>
      last?.account.status === "problem" ? POLL_MS.problem : POLL_MS.active,
  })
  return { ...state, account: answer?.account }
}
