import type { AdminTemplateResponse } from "../../contract"
import { templateKeys } from "../lib/query-keys"
import { useAnswer } from "./use-answer"

/** How soon it is asked for again: quickly while Meta reviews it. */
const POLL_MS = { PENDING: 5_000, resting: 60_000 }

/** One template in one language. */
export function useTemplate(id: string) {
  const { answer, ...state } = useAnswer<AdminTemplateResponse>({
    queryKey: templateKeys.list({ id }),
    path: `/admin/whatsapp/templates/${id}`,
    refetchInterval: (last) =>
      last?.template.status === "PENDING" ? POLL_MS.PENDING : POLL_MS.resting,
  })
  return { ...state, template: answer?.template }
}
