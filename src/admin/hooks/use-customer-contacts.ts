import type { AdminContactsResponse } from "../../contract"
import { contactKeys } from "../lib/query-keys"
import { uniqueById } from "../lib/unique-by-id"
import { usePages } from "./use-pages"

const PAGE_SIZE = 10

/** The people on WhatsApp who are known to be this customer: mostly one, by phone number. */
export function useCustomerContacts(customerId: string) {
  const filters = { customer_id: customerId }
  const { pages, ...state } = usePages<AdminContactsResponse>({
    queryKey: contactKeys.list(filters),
    path: "/admin/whatsapp/contacts",
    filters,
    pageSize: PAGE_SIZE,
  })
  return { ...state, contacts: uniqueById(pages.flatMap(({ contacts }) => contacts)) }
}
