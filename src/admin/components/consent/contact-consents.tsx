import type { AdminContact } from "../../../contract"
import { useContactConsents } from "../../hooks/use-contact-consents"
import { ConsentHistory } from "./consent-history"
import { ConsentList } from "./consent-list"
import { ContactSummary } from "./contact-summary"

/** One person on WhatsApp: who it is, what they agreed to, and how it came about. */
export function ContactConsents({ contact }: { contact: AdminContact }) {
  const state = useContactConsents(contact.id)
  return (
    <div className="divide-y">
      <div className="flex items-start justify-between gap-x-2 px-6 py-4">
        <ContactSummary contact={contact} />
        <ConsentHistory who={contact.phone ?? contact.username ?? contact.name} consents={state} />
      </div>
      <ConsentList contactId={contact.id} state={state} />
    </div>
  )
}
