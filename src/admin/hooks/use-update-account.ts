import type { AdminAccountResponse, UpdateAccount } from "../../contract"
import { accountKeys, healthKeys, keyringKeys, setupKeys } from "../lib/query-keys"
import { useChange } from "./use-change"

/** Changes an account's name, app or secrets. */
export function useUpdateAccount(id: string) {
  return useChange<UpdateAccount, AdminAccountResponse>({
    path: `/admin/whatsapp/accounts/${id}`,
    touches: [accountKeys.all, setupKeys.all, healthKeys.all, keyringKeys.all],
  })
}
