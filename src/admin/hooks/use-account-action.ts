import type { AdminAccountResponse } from "../../contract"
import { accountKeys, healthKeys, numberKeys, setupKeys } from "../lib/query-keys"
import { useChange } from "./use-change"

/** What can be done to an account at the press of a button. */
export type AccountAction = "pause" | "resume" | "sync"

/** Does one of them. */
export function useAccountAction(id: string, action: AccountAction) {
  return useChange<void, AdminAccountResponse>({
    path: `/admin/whatsapp/accounts/${id}/${action}`,
    touches: [accountKeys.all, numberKeys.all, healthKeys.all, setupKeys.all],
  })
}
