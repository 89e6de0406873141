import { RouteDrawer } from "@medusajs/dashboard/components"
import { Button, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { LoadError } from "../feedback/load-error"
import { LoadingRows } from "../feedback/loading-rows"

interface RemovalFrameProps<Facts> {
  title: string
  /** What has to be known before anybody is asked; undefined until it is there. */
  facts: Facts | undefined
  /** What is said when that cannot be loaded. */
  failure: string
  state: { error: Error | null; retry: () => void; isRefetching: boolean }
  children: (facts: Facts) => ReactNode
}

/** What a drawer shows before something is removed: what that does, once it is known. */
export function RemovalFrame<Facts>(props: RemovalFrameProps<Facts>) {
  const { title, facts, failure, state, children } = props
  const { t } = useTranslation()
  return (
    <>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading className="break-words">{title}</Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      {facts === undefined && !state.error && <LoadingRows rows={3} />}
      {facts === undefined && state.error && (
        <>
          <LoadError
            title={failure}
            error={state.error}
            onRetry={state.retry}
            isRetrying={state.isRefetching}
          />
          <RouteDrawer.Footer>
            <RouteDrawer.Close asChild>
              <Button size="small" variant="secondary">
                {t("whatsapp.actions.cancel")}
              </Button>
            </RouteDrawer.Close>
          </RouteDrawer.Footer>
        </>
      )}
      {facts !== undefined && children(facts)}
    </>
  )
}
