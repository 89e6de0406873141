import { useMutation, useQueryClient, type QueryKey } from "@tanstack/react-query"
import { sdk } from "../lib/sdk"

interface Change {
  path: string
  method?: "POST" | "DELETE"
  /** What is read again once it is done, or has failed half-way. */
  touches: readonly QueryKey[]
}

/** A change the plugin's routes make: send its body with `mutate`. */
export function useChange<Body extends object | void, Answer>(change: Change) {
  const { path, method = "POST", touches } = change
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Body) => sdk.client.fetch<Answer>(path, { method, body: body ?? {} }),
    onSettled: () =>
      Promise.all(touches.map((queryKey) => queryClient.invalidateQueries({ queryKey }))),
  })
}
