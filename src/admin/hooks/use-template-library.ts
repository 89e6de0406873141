import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type {
  AdminInitialiseTemplatesResponse,
  AdminTemplateLibraryResponse,
  InitialiseTemplates,
} from "../../contract"
import { templateKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"
import { useChange } from "./use-change"

const POLL_MS = 5_000
const PATH = "/admin/whatsapp/templates/library"

/** The ready-made templates, and which of them an account has already. */
export function useTemplateLibrary(accountId: string | undefined) {
  const found = useQuery({
    queryKey: templateKeys.list({ part: "library", account_id: accountId ?? "" }),
    queryFn: ({ signal }) =>
      sdk.client.fetch<AdminTemplateLibraryResponse>(PATH, {
        query: { account_id: accountId },
        signal,
      }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    // Whoever has just handed some in wants to see what Meta says of them.
    refetchInterval: ({ state }) => (isWaiting(state.data) ? POLL_MS : false),
  })
  return {
    library: found.data,
    error: found.error,
    isRefetching: found.isRefetching,
    retry: () => void found.refetch(),
  }
}

/** Makes an account's templates of some of them. */
export function useInitialiseTemplates() {
  return useChange<InitialiseTemplates, AdminInitialiseTemplatesResponse>({
    path: `${PATH}/initialise`,
    touches: [templateKeys.all],
  })
}

/** Whether Meta is looking at one of them. */
function isWaiting(library: AdminTemplateLibraryResponse | undefined): boolean {
  return (
    library?.templates.some(({ languages }) =>
      languages.some(({ template }) => template?.status === "PENDING")
    ) ?? false
  )
}
