import { useTranslation } from "react-i18next"
import type { AdminContact } from "../../../contract"
import { useContactConsents } from "../../hooks/use-contact-consents"
import { ConsentHistory } from "../consent/consent-history"
import { ConsentList } from "../consent/consent-list"
import { Section } from "../page/section"

/** What a contact agreed to, with the way to change it and how it came about. */
export function ContactConsentsSection({ contact }: { contact: AdminContact }) {
  const { t } = useTranslation()
  const state = useContactConsents(contact.id)
  return (
    <Section
      title={t("whatsapp.contacts.consent")}
      actions={
        <ConsentHistory who={contact.phone ?? contact.username ?? contact.name} consents={state} />
      }
    >
      <ConsentList contactId={contact.id} state={state} />
    </Section>
  )
}
