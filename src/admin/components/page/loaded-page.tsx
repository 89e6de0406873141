import type { ReactNode } from "react"
import { LoadError } from "../feedback/load-error"
import { LoadingRows } from "../feedback/loading-rows"

interface LoadedPageProps<Loaded> {
  /** Undefined until it is there. */
  loaded: Loaded | undefined
  /** What is said when it cannot be loaded. */
  failure: string
  state: { error: Error | null; retry: () => void; isRefetching: boolean }
  children: (loaded: Loaded) => ReactNode
}

/** A page about something that is loaded first: waits for it, and says why it does not come. */
export function LoadedPage<Loaded>({ loaded, failure, state, children }: LoadedPageProps<Loaded>) {
  if (loaded !== undefined) return <>{children(loaded)}</>
  if (!state.error) return <LoadingRows rows={4} />
  return (
    <LoadError
      title={failure}
      error={state.error}
      onRetry={state.retry}
      isRetrying={state.isRefetching}
    />
  )
}
