import { useQuery } from "@tanstack/react-query"
import type { AdminAccountsResponse } from "../../contract"
import { accountKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

const EVERY_ACCOUNT = { limit: 100 }
const POLL_MS = { paused: 10_000, healthy: 60_000 }

/** The connected WhatsApp accounts and whether they can send. */
export function useAccounts() {
  const query = useQuery({
    queryKey: accountKeys.list(),
    queryFn: ({ signal }) =>
      sdk.client.fetch<AdminAccountsResponse>("/admin/whatsapp/accounts", {
        query: EVERY_ACCOUNT,
        signal,
      }),
    // Whoever mends an account wants to see that it sends again.
    refetchInterval: ({ state }) =>
      state.data?.accounts.some(({ problem }) => problem) ? POLL_MS.paused : POLL_MS.healthy,
    staleTime: 0,
  })
  return {
    accounts: query.data?.accounts,
    isPending: query.isPending,
    isRefetching: query.isRefetching,
    error: query.error,
    retry: () => void query.refetch(),
  }
}
