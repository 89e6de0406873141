import { useTranslation } from "react-i18next"
import type { useContactConsents } from "../../hooks/use-contact-consents"
import { LoadError } from "../feedback/load-error"
import { LoadingRows } from "../feedback/loading-rows"
import { ConsentRow } from "./consent-row"

const LOADING_ROWS = 3

interface ConsentListProps {
  contactId: string
  state: ReturnType<typeof useContactConsents>
}

/** What one person agreed to, purpose by purpose. */
export function ConsentList({ contactId, state }: ConsentListProps) {
  const { t } = useTranslation()
  return (
    <>
      {state.isPending && <LoadingRows rows={LOADING_ROWS} />}
      {state.error && (
        <LoadError
          title={t("whatsapp.consent.loadError")}
          error={state.error}
          onRetry={state.retry}
          isRetrying={state.isRefetching}
        />
      )}
      {state.consents.length > 0 && (
        <ul aria-label={t("whatsapp.consent.title")} className="divide-y">
          {state.consents.map((consent) => (
            <ConsentRow key={consent.purpose} contactId={contactId} consent={consent} />
          ))}
        </ul>
      )}
    </>
  )
}
