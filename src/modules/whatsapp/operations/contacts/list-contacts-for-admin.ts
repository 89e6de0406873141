import type { AdminContact } from "../../../../contract"
import { rows, type Database } from "../../database"
import { latestName } from "./contact-facts"

export interface ContactFilters {
  ids?: string[]
  customerId?: string
  /** Part of a name, a phone number or a username. */
  q?: string
  limit: number
  offset: number
}

/** A page of contacts, the ones heard from last first. */
export async function listContactsForAdmin(
  db: Database,
  { ids, customerId, q, limit, offset }: ContactFilters
): Promise<{ contacts: AdminContact[]; count: number }> {
  const text = q?.trim() ? `%${escapeLike(q.trim())}%` : null
  const digits = q?.replace(/\D/g, "")
  const number = digits ? `%${digits}%` : null
  const filters = [
    ids ?? null,
    ids ?? null,
    customerId ?? null,
    customerId ?? null,
    text,
    text,
    text,
    number,
  ]

  const page = await rows<ContactRow>(db, PAGE, [...filters, limit, offset])
  const [total] = await rows<{ count: number }>(db, COUNT, filters)
  const contacts = page.map(({ last_inbound_at, blocked_at, ...contact }) => ({
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

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&")
}

// IDX_whatsapp_contact_customer for a customer's page; a search by text reads the whole table.
const WANTED = `
  FROM whatsapp_contact contact
  WHERE contact.deleted_at IS NULL
    AND (?::text[] IS NULL OR contact.id = ANY(?::text[]))
    AND (?::text IS NULL OR contact.customer_id = ?)
    AND (?::text IS NULL OR contact.profile_name ILIKE ? OR EXISTS (
      SELECT FROM whatsapp_contact_identity identity
      WHERE identity.contact_id = contact.id AND identity.deleted_at IS NULL AND (
        (identity.kind = 'username' AND identity.value ILIKE ?)
        OR (identity.kind = 'phone' AND identity.value LIKE ?)
      )
    ))`

// IDX_whatsapp_consent_contact_purpose, once for each row of the page.
const CONSENTS = `
  coalesce((
    SELECT jsonb_agg(jsonb_build_object('purpose', purpose, 'state', state) ORDER BY purpose)
    FROM whatsapp_consent WHERE contact_id = contact.id AND deleted_at IS NULL
  ), '[]')`

const PAGE = `
  SELECT contact.id, contact.profile_name AS name, ${latestName("phone")} AS phone,
    ${latestName("username")} AS username, contact.customer_id, contact.last_inbound_at,
    contact.blocked_at, ${CONSENTS} AS consents
  ${WANTED}
  ORDER BY contact.last_inbound_at DESC NULLS LAST, contact.id DESC
  LIMIT ? OFFSET ?`

const COUNT = `SELECT count(*)::int AS count ${WANTED}`
