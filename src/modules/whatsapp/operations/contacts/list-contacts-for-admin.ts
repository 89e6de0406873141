import type { AdminContact } from "../../../../contract"
import { rows, type Database } from "../../database"
import { latestName } from "./contact-facts"
import { HEARD_FROM_LAST, searchedContacts } from "./searched-contacts"

export interface ContactFilters {
  ids?: string[]
  customerId?: string
  /** Part of a name, a phone number or a username. */
  q?: string
  limit: number
  offset: number
}

/** A page of contacts, the ones heard from last first; a search counts about 1,000 of them at most. */
export async function listContactsForAdmin(
  db: Database,
  { ids, customerId, q, limit, offset }: ContactFilters
): Promise<{ contacts: AdminContact[]; count: number }> {
  const { sql, bindings } = searchedContacts(q)
  const wanted = `${WANTED} ${sql}`
  const filters = [ids ?? null, ids ?? null, customerId ?? null, customerId ?? null, ...bindings]

  const found = await rows<ContactRow>(db, page(wanted), [...filters, limit, offset])
  const [total] = await rows<{ count: number }>(
    db,
    `SELECT count(*)::int AS count ${wanted}`,
    filters
  )
  const contacts = found.map(({ last_inbound_at, blocked_at, ...contact }) => ({
    ...contact,
    last_inbound_at: last_inbound_at?.toISOString() ?? null,
    blocked_at: blocked_at?.toISOString() ?? null,
  }))
  return { contacts, count: total?.count ?? 0 }
}

type ContactRow = Omit<AdminContact, "last_inbound_at" | "blocked_at"> & {
  last_inbound_at: Date | null
  blocked_at: Date | null
}

// IDX_whatsapp_contact_customer for a customer's page.
const WANTED = `
  FROM whatsapp_contact contact
  WHERE contact.deleted_at IS NULL
    AND (?::text[] IS NULL OR contact.id = ANY(?::text[]))
    AND (?::text IS NULL OR contact.customer_id = ?)`

// IDX_whatsapp_consent_contact_purpose, once for each row of the page.
const CONSENTS = `
  coalesce((
    SELECT jsonb_agg(jsonb_build_object('purpose', purpose, 'state', state) ORDER BY purpose)
    FROM whatsapp_consent WHERE contact_id = contact.id AND deleted_at IS NULL
  ), '[]')`

// What the rows say is read only for those on the page; they are chosen by IDX_whatsapp_contact_heard.
const page = (wanted: string) => `
  SELECT contact.id, contact.profile_name AS name, ${latestName("phone")} AS phone,
    ${latestName("username")} AS username, contact.customer_id, contact.last_inbound_at,
    contact.blocked_at, ${CONSENTS} AS consents
  FROM (
    SELECT contact.* ${wanted}
    ORDER BY ${HEARD_FROM_LAST}
    LIMIT ? OFFSET ?
  ) AS contact
  ORDER BY ${HEARD_FROM_LAST}`
