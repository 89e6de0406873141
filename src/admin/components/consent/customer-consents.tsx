import { ChatBubbleLeftRight } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { useCustomerContacts } from "../../hooks/use-customer-contacts"
import { EmptyState } from "../feedback/empty-state"
import { LoadError } from "../feedback/load-error"
import { LoadingRows } from "../feedback/loading-rows"
import { ShowMore } from "../feedback/show-more"
import { ContactConsents } from "./contact-consents"

const LOADING_ROWS = 3

/** Everybody on WhatsApp who is this customer, and what they agreed to. */
export function CustomerConsents({ customerId }: { customerId: string }) {
  const { t } = useTranslation()
  const list = useCustomerContacts(customerId)
  const { contacts, error } = list

  if (list.isPending) return <LoadingRows rows={LOADING_ROWS} />
  return (
    <>
      {error && (
        <LoadError
          title={t("whatsapp.contact.loadError")}
          error={error}
          onRetry={list.retry}
          isRetrying={list.isRefetching}
        />
      )}
      {!error && contacts.length === 0 && (
        <EmptyState
          icon={<ChatBubbleLeftRight />}
          title={t("whatsapp.contact.empty.title")}
          hint={t("whatsapp.contact.empty.hint")}
        />
      )}
      {contacts.map((contact) => (
        <ContactConsents key={contact.id} contact={contact} />
      ))}
      {list.hasMore && (
        <ShowMore
          shown={contacts.length}
          count={list.count}
          isLoading={list.isLoadingMore}
          onShowMore={list.showMore}
        />
      )}
    </>
  )
}
