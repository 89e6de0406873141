import type { AdminSetupFixResponse, ApplySetupFix } from "../../contract"
import { accountKeys, setupKeys } from "../lib/query-keys"
import { useChange } from "./use-change"

/** Has something mended that a check found, and looks at everything again. */
export function useSetupFix() {
  return useChange<ApplySetupFix, AdminSetupFixResponse>({
    path: "/admin/whatsapp/setup/fixes",
    touches: [setupKeys.all, accountKeys.all],
  })
}
