import type { AdminTemplateUsageResponse } from "../../contract"
import { templateKeys } from "../lib/query-keys"
import { useAnswer } from "./use-answer"

/** What sends a template. */
export function useTemplateUsage(id: string) {
  const { answer, ...state } = useAnswer<AdminTemplateUsageResponse>({
    queryKey: templateKeys.list({ id, part: "usage" }),
    path: `/admin/whatsapp/templates/${id}/usage`,
  })
  return { ...state, usage: answer?.usage }
}
