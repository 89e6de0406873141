import type { AdminOverviewResponse } from "../../contract"
import { startOfDay } from "../lib/start-of-day"
import { overviewKeys } from "../lib/query-keys"
import { useAnswer } from "./use-answer"
import { useNow } from "./use-now"

const POLL_MS = 10_000

/** What was sent and what was not since the reader's midnight. */
export function useOverview() {
  const since = startOfDay(useNow())
  const { answer, ...state } = useAnswer<AdminOverviewResponse>({
    queryKey: overviewKeys.list({ since }),
    path: "/admin/whatsapp/overview",
    query: { since },
    refetchInterval: () => POLL_MS,
  })
  return { ...state, overview: answer?.overview }
}
