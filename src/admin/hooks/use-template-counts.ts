import type { AdminTemplatesResponse } from "../../contract"
import { templateKeys } from "../lib/query-keys"
import { useAnswer } from "./use-answer"

const POLL_MS = 30_000

/** How many templates there are, by where they stand. */
export function useTemplateCounts() {
  const { answer } = useAnswer<AdminTemplatesResponse>({
    queryKey: templateKeys.list({ part: "counts" }),
    path: "/admin/whatsapp/templates",
    query: { limit: 1 },
    refetchInterval: () => POLL_MS,
  })
  return answer
}
