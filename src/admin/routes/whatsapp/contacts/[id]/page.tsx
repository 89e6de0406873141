import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { ContactConsentsSection } from "../../../../components/contacts/contact-consents-section"
import { ContactSection } from "../../../../components/contacts/contact-section"
import { LoadError } from "../../../../components/feedback/load-error"
import { LoadingRows } from "../../../../components/feedback/loading-rows"
import { MessageTimeline } from "../../../../components/messages/message-timeline"
import { Section } from "../../../../components/page/section"
import { TwoColumns } from "../../../../components/page/two-columns"
import { useContact } from "../../../../hooks/use-contact"
import { breadcrumb } from "../../../../lib/breadcrumb"

/** One contact: who it is, what they agreed to, and what was written. */
const WhatsappContactDetails = () => {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { contact, isPending, error, retry, isRefetching } = useContact(id)

  if (isPending) return <LoadingRows rows={4} />
  if (!contact) {
    return (
      <LoadError
        title={t("whatsapp.contacts.loadError")}
        error={error ?? new Error(id)}
        onRetry={retry}
        isRetrying={isRefetching}
      />
    )
  }
  return (
    <TwoColumns
      main={
        <>
          <ContactSection contact={contact} />
          <Section title={t("whatsapp.contacts.messages")}>
            <MessageTimeline
              of={{ contact_id: contact.id }}
              emptyHint={t("whatsapp.contacts.messagesHint")}
            />
          </Section>
        </>
      }
      side={<ContactConsentsSection contact={contact} />}
    />
  )
}

export const handle = { breadcrumb: breadcrumb("whatsapp.contacts.one") }

export default WhatsappContactDetails
