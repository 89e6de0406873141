import { useQuery, type QueryKey } from "@tanstack/react-query"
import { sdk } from "../lib/sdk"

interface Question<Answer> {
  queryKey: QueryKey
  path: string
  query?: Record<string, string | number | boolean | undefined>
  /** When to ask again, given the last answer; never when left out. */
  refetchInterval?: (answer: Answer | undefined) => number | false
  /** How long an answer is good; asked again at once when left out. */
  staleTime?: number
  enabled?: boolean
}

/** What a `GET` route of the plugin answers. */
export function useAnswer<Answer>(question: Question<Answer>) {
  const { queryKey, path, query, refetchInterval, staleTime = 0, enabled } = question
  const found = useQuery({
    queryKey,
    queryFn: ({ signal }) => sdk.client.fetch<Answer>(path, { query, signal }),
    refetchInterval: ({ state }) => refetchInterval?.(state.data) ?? false,
    staleTime,
    enabled,
  })
  return {
    answer: found.data,
    isPending: found.isPending,
    isRefetching: found.isRefetching,
    error: found.error,
    retry: () => void found.refetch(),
  }
}
