import type { AdminAccountResponse, CreateAccount } from "../../contract"
import { accountKeys, setupKeys } from "../lib/query-keys"
import { useChange } from "./use-change"

/** Connects an account by what identifies it at Meta and its secrets. */
export function useCreateAccount() {
  return useChange<CreateAccount, AdminAccountResponse>({
    path: "/admin/whatsapp/accounts",
    touches: [accountKeys.all, setupKeys.all],
  })
}
