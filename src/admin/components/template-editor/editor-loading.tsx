import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { LoadError } from "../feedback/load-error"
import { LoadingRows } from "../feedback/loading-rows"

interface EditorLoadingProps {
  state: { error: Error | null; retry: () => void; isRefetching: boolean }
  failure: string
}

/** Stands in the editor's place until there is something to edit. */
export function EditorLoading({ state, failure }: EditorLoadingProps) {
  const { t } = useTranslation()
  const { error, retry, isRefetching } = state
  return (
    <>
      <RouteFocusModal.Header />
      {/* Screen readers announce a dialog by its title, also one that is still loading. */}
      <RouteFocusModal.Title className="sr-only">
        {error ? failure : t("whatsapp.states.loading")}
      </RouteFocusModal.Title>
      <RouteFocusModal.Description className="sr-only">
        {t("whatsapp.templateEditor.description")}
      </RouteFocusModal.Description>
      <RouteFocusModal.Body>
        {error ? (
          <LoadError title={failure} error={error} onRetry={retry} isRetrying={isRefetching} />
        ) : (
          <LoadingRows rows={4} />
        )}
      </RouteFocusModal.Body>
    </>
  )
}
