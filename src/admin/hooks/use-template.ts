import type { AdminTemplateResponse } from "../../contract"
import { templateKeys } from "../lib/query-keys"
import { useAnswer } from "./use-answer"

/** One template in one language. */
export function useTemplate(id: string) {
  const { answer, ...state } = useAnswer<AdminTemplateResponse>({
    queryKey: templateKeys.list({ id }),
    path: `/admin/whatsapp/templates/${id}`,
  })
  return { ...state, template: answer?.template }
}
