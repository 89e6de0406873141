import type { AdminDeletedTemplateResponse, DeleteTemplate } from "../../contract"
import { templateKeys } from "../lib/query-keys"
import { useChange } from "./use-change"

/** Deletes a template in one language or in all, here and at Meta. */
export function useDeleteTemplate(id: string) {
  return useChange<DeleteTemplate, AdminDeletedTemplateResponse>({
    path: `/admin/whatsapp/templates/${id}`,
    method: "DELETE",
    touches: [templateKeys.all],
  })
}
