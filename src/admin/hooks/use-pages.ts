import { useInfiniteQuery, type QueryKey } from "@tanstack/react-query"
import { sdk } from "../lib/sdk"

/** What every list route of the plugin answers besides its items. */
export interface Page {
  count: number
  limit: number
  offset: number
}

/** A list that is read page by page. */
export interface PagedList<Answer extends Page> {
  queryKey: QueryKey
  path: string
  filters?: Record<string, string>
  pageSize: number
  /** When to fetch what is shown again, given what is shown. */
  refetchInterval?: (pages: readonly Answer[]) => number
}

/** Reads a list route page by page, and all pages shown again when it refetches. */
export function usePages<Answer extends Page>(list: PagedList<Answer>) {
  const { queryKey, path, filters, pageSize, refetchInterval } = list
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      sdk.client.fetch<Answer>(path, {
        query: { ...filters, limit: pageSize, offset: pageParam },
        signal,
      }),
    initialPageParam: 0,
    getNextPageParam: ({ offset, limit, count }) =>
      offset + limit < count ? offset + limit : undefined,
    refetchInterval: ({ state }) => refetchInterval?.(state.data?.pages ?? []) ?? false,
    // The dashboard keeps answers for a minute and a half; here somebody waits for what is new.
    staleTime: 0,
  })
  return {
    pages: query.data?.pages ?? [],
    count: query.data?.pages[0]?.count ?? 0,
    isPending: query.isPending,
    isRefetching: query.isRefetching,
    error: query.error,
    retry: () => void query.refetch(),
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    showMore: () => void query.fetchNextPage(),
  }
}
