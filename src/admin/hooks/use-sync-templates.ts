import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminSyncTemplatesResponse, SyncTemplates } from "../../contract"
import { templateKeys } from "../lib/query-keys"
import { useChange } from "./use-change"
import { useTellRefusal } from "./use-tell-refusal"

/** Reads the templates of all accounts from Meta, and says what was found. */
export function useSyncTemplates() {
  const { t } = useTranslation()
  const tellRefusal = useTellRefusal()
  const { mutate, isPending } = useChange<SyncTemplates, AdminSyncTemplatesResponse>({
    path: "/admin/whatsapp/templates/sync",
    touches: [templateKeys.all],
  })
  const sync = () =>
    mutate(
      {},
      {
        onSuccess: ({ synced, added, changed, gone, conflicts }) =>
          toast.success(t("whatsapp.templates.synced", { count: synced }), {
            description: [
              t("whatsapp.templates.syncedDetails", { added, changed, gone }),
              ...(conflicts > 0
                ? [t("whatsapp.templates.syncedConflicts", { amount: conflicts })]
                : []),
            ].join(" "),
          }),
        onError: (error) => tellRefusal(error),
      }
    )
  return { sync, isSyncing: isPending }
}
