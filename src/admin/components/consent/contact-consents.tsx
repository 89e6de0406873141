import { useTranslation } from "react-i18next"
import type { AdminContact } from "../../../contract"
import { useContactConsents } from "../../hooks/use-contact-consents"
import { LoadError } from "../feedback/load-error"
import { LoadingRows } from "../feedback/loading-rows"
import { ConsentHistory } from "./consent-history"
import { ConsentRow } from "./consent-row"
import { ContactSummary } from "./contact-summary"

const LOADING_ROWS = 3

/** One person on WhatsApp: who it is, what they agreed to, and how it came about. */
export function ContactConsents({ contact }: { contact: AdminContact }) {
  const { t } = useTranslation()
  const state = useContactConsents(contact.id)
  return (
    <div className="divide-y">
      <div className="flex items-start justify-between gap-x-2 px-6 py-4">
        <ContactSummary contact={contact} />
        <ConsentHistory who={contact.phone ?? contact.username ?? contact.name} consents={state} />
      </div>
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
            <ConsentRow key={consent.purpose} contactId={contact.id} consent={consent} />
          ))}
        </ul>
      )}
    </div>
  )
}
