import { useQueryParams } from "@medusajs/dashboard/hooks"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { chosenIn } from "../lib/chosen-filter"
import { listKeysOf } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

export const PAGE_SIZE = 20

interface List<Filter extends string> {
  path: string
  /** The resource it is of, by which changes have it read again. */
  resource: string
  /** The filters of the table above it, as they stand in the address. */
  filters: readonly Filter[]
  refetchInterval?: number
}

/** The page of a list that the address names, as the dashboard's tables write it there. */
export function useList<Answer, Filter extends string = never>(list: List<Filter>) {
  const { path, resource, filters, refetchInterval } = list
  const params = useQueryParams(["q", "offset", ...filters])
  const chosen = Object.fromEntries(
    filters.map((name) => [name, chosenIn(params[name])])
  ) as Record<Filter, string | undefined>
  const query = { q: params.q, offset: Number(params.offset ?? 0), limit: PAGE_SIZE, ...chosen }
  const found = useQuery({
    queryKey: listKeysOf(resource, query),
    queryFn: ({ signal }) => sdk.client.fetch<Answer>(path, { query, signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval,
  })
  return {
    answer: found.data,
    isPending: found.isPending,
    isRefetching: found.isRefetching,
    error: found.error,
    retry: () => void found.refetch(),
    /** What is searched for, and what the filters are set to. */
    search: params.q,
    chosen,
  }
}
