import type { AdminConsentsResponse } from "../../contract"
import { consentKeys } from "../lib/query-keys"
import { uniqueById } from "../lib/unique-by-id"
import { usePages } from "./use-pages"

const PAGE_SIZE = 10

/** What a contact agreed to, and page by page how it came about. */
export function useContactConsents(contactId: string) {
  const { pages, ...state } = usePages<AdminConsentsResponse>({
    queryKey: consentKeys.list({ contact_id: contactId }),
    path: `/admin/whatsapp/contacts/${contactId}/consents`,
    pageSize: PAGE_SIZE,
  })
  return {
    ...state,
    consents: pages[0]?.consents ?? [],
    history: uniqueById(pages.flatMap(({ history }) => history)),
  }
}
