import type {
  AdminEnableInsightsResponse,
  AdminTemplateAnalyticsResponse,
  EnableInsights,
} from "../../contract"
import type { DayRange } from "../lib/day-range"
import { accountKeys, templateKeys } from "../lib/query-keys"
import { useAnswer } from "./use-answer"
import { useChange } from "./use-change"

/** What became of a template's messages, of each of its languages. */
export function useTemplateAnalytics(id: string, { from, to }: DayRange) {
  const { answer, ...state } = useAnswer<AdminTemplateAnalyticsResponse>({
    queryKey: templateKeys.list({ id, part: "analytics", from, to }),
    path: `/admin/whatsapp/templates/${id}/analytics`,
    query: { from, to },
  })
  return { ...state, analytics: answer?.analytics }
}

/** Has Meta count for an account's templates, for good. */
export function useEnableInsights() {
  return useChange<EnableInsights, AdminEnableInsightsResponse>({
    path: "/admin/whatsapp/templates/insights",
    touches: [templateKeys.all, accountKeys.all],
  })
}
