import type { AdminKeyringResponse, AdminRotatedResponse } from "../../contract"
import { accountKeys, keyringKeys } from "../lib/query-keys"
import { useAnswer } from "./use-answer"
import { useChange } from "./use-change"

/** The keys secrets are encrypted with; never the keys themselves. */
export function useKeyring() {
  const { answer, ...state } = useAnswer<AdminKeyringResponse>({
    queryKey: keyringKeys.list(),
    path: "/admin/whatsapp/keyring",
  })
  return { ...state, keyring: answer?.keyring }
}

/** Encrypts every secret under the first key. */
export function useRotateKeys() {
  return useChange<void, AdminRotatedResponse>({
    path: "/admin/whatsapp/keyring/rotate",
    touches: [keyringKeys.all, accountKeys.all],
  })
}
