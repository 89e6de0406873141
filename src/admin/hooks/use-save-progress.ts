import type { AdminSetupProgressResponse, SaveSetupProgress } from "../../contract"
import { useChange } from "./use-change"

const NOTHING: readonly [] = []

/** Remembers where somebody is in the wizard. Nothing shown depends on it: nothing is read again. */
export function useSaveProgress() {
  return useChange<SaveSetupProgress, AdminSetupProgressResponse>({
    path: "/admin/whatsapp/setup/progress",
    touches: NOTHING,
  })
}
