import { RouteDrawer } from "@medusajs/dashboard/components"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { LoadError } from "../feedback/load-error"
import { LoadingRows } from "../feedback/loading-rows"

interface LoadedDrawerProps<Loaded> {
  /** Undefined until it is there. */
  loaded: Loaded | undefined
  /** What is said when it cannot be loaded. */
  failure: string
  state: { error: Error | null; retry: () => void; isRefetching: boolean }
  children: (loaded: Loaded) => ReactNode
}

/** A drawer about something that is loaded first. */
export function LoadedDrawer<Loaded>(props: LoadedDrawerProps<Loaded>) {
  const { loaded, failure, state, children } = props
  const { t } = useTranslation()
  return (
    <RouteDrawer>
      {loaded === undefined && (
        <>
          {/* Screen readers announce a dialog by its title, also one that is still loading. */}
          <RouteDrawer.Title className="sr-only">
            {state.error ? failure : t("whatsapp.states.loading")}
          </RouteDrawer.Title>
          {state.error ? (
            <LoadError
              title={failure}
              error={state.error}
              onRetry={state.retry}
              isRetrying={state.isRefetching}
            />
          ) : (
            <LoadingRows rows={3} />
          )}
        </>
      )}
      {loaded !== undefined && children(loaded)}
    </RouteDrawer>
  )
}
