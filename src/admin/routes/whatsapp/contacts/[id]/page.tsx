import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { ContactConsentsSection } from "../../../../components/contacts/contact-consents-section"
import { ContactSection } from "../../../../components/contacts/contact-section"
import { MessageTimeline } from "../../../../components/messages/message-timeline"
import { LoadedPage } from "../../../../components/page/loaded-page"
import { Section } from "../../../../components/page/section"
import { TwoColumns } from "../../../../components/page/two-columns"
import { useContact } from "../../../../hooks/use-contact"
import { breadcrumb } from "../../../../lib/breadcrumb"

/** One contact: who it is, what they agreed to, and what was written. */
const WhatsappContactDetails = () => {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { contact, ...state } = useContact(id)
  return (
    <LoadedPage loaded={contact} failure={t("whatsapp.contacts.loadError")} state={state}>
      {(loaded) => (
        <TwoColumns
          main={
            <>
              <ContactSection contact={loaded} />
              <Section title={t("whatsapp.contacts.messages")}>
                <MessageTimeline
                  of={{ contact_id: loaded.id }}
                  emptyHint={t("whatsapp.contacts.messagesHint")}
                />
              </Section>
            </>
          }
          side={<ContactConsentsSection contact={loaded} />}
        />
      )}
    </LoadedPage>
  )
}

export const handle = { breadcrumb: breadcrumb("whatsapp.contacts.one") }

export default WhatsappContactDetails
