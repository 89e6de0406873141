import type { AdminRemovalResponse, AdminRemovedResponse, Remove } from "../../contract"
import { accountKeys, healthKeys, numberKeys, removalKeys, setupKeys } from "../lib/query-keys"
import { useAnswer } from "./use-answer"
import { useChange } from "./use-change"

/** What can be removed. */
export type Removable = "accounts" | "phone-numbers"

interface Target {
  resource: Removable
  id: string
}

/** What would happen if it were removed. */
export function useRemoval({ resource, id }: Target) {
  const { answer, ...state } = useAnswer<AdminRemovalResponse>({
    queryKey: removalKeys.list({ resource, id }),
    path: `/admin/whatsapp/${resource}/${id}/removal`,
  })
  return { ...state, removal: answer?.removal }
}

/** Removes it. */
export function useRemove({ resource, id }: Target) {
  return useChange<Remove, AdminRemovedResponse>({
    path: `/admin/whatsapp/${resource}/${id}`,
    method: "DELETE",
    touches: [accountKeys.all, numberKeys.all, healthKeys.all, setupKeys.all],
  })
}
