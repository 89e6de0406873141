import { useQuery } from "@tanstack/react-query"
import { userKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** The name of who changed something: a user of the admin, or the bare id of anybody else. */
export function useActorName(actorId: string | null): string | null {
  const { data } = useQuery({
    queryKey: userKeys.list({ id: actorId ?? "" }),
    queryFn: () => sdk.admin.user.retrieve(actorId ?? ""),
    enabled: actorId?.startsWith("user_") ?? false,
    staleTime: Infinity,
    // A user who has left stays an id in the history.
    retry: false,
  })
  if (!data) return actorId
  const { first_name, last_name, email } = data.user
  return [first_name, last_name].filter(Boolean).join(" ") || email
}
