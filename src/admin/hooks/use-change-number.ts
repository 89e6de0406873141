import type { AdminPhoneNumberResponse } from "../../contract"
import { accountKeys, healthKeys, numberKeys, setupKeys } from "../lib/query-keys"
import { useChange } from "./use-change"

/** A change of a number: of its settings, or by one of its actions such as `register`. */
export function useChangeNumber<Body extends object | void>(id: string, action?: string) {
  const path = `/admin/whatsapp/phone-numbers/${id}`
  return useChange<Body, AdminPhoneNumberResponse>({
    path: action === undefined ? path : `${path}/${action}`,
    touches: [numberKeys.all, accountKeys.all, healthKeys.all, setupKeys.all],
  })
}
