import type { E164 } from "../../../../domain/contacts"
import type { ConsentState, Purpose } from "../../../../domain/consent"
import { rows, type Database } from "../../database"

/** What the send policy must know of a person. */
export interface ContactFacts {
  contactId: string
  /** The number learnt last; null for a person known only by a business-scoped user id. */
  phone: E164 | null
  waId: string | null
  userId: string | null
  locale: string | null
  customerId: string | null
  lastInboundAt: Date | null
  blockedAt: Date | null
  unreachableUntil: Date | null
  consent: Partial<Record<Purpose, ConsentState>>
}

/**
 * Reads the facts of contacts; ids that are not contacts are left out. By primary key,
 * `IDX_whatsapp_contact_identity_contact` and `IDX_whatsapp_consent_contact_purpose`.
 */
export async function contactFacts(
  db: Database,
  contactIds: readonly string[]
): Promise<ContactFacts[]> {
  if (contactIds.length === 0) return []
  return rows<ContactFacts>(db, FACTS, [contactIds])
}

/** SQL for the name of a kind a contact took on last. */
export function latestName(kind: "phone" | "wa_id" | "user_id" | "username"): string {
  return `(
    SELECT value FROM whatsapp_contact_identity
    WHERE contact_id = contact.id AND kind = '${kind}' AND deleted_at IS NULL
    ORDER BY created_at DESC, id DESC LIMIT 1
  )`
}

const FACTS = `
  SELECT contact.id AS "contactId", ${latestName("phone")} AS phone,
    ${latestName("wa_id")} AS "waId", ${latestName("user_id")} AS "userId",
    contact.locale, contact.customer_id AS "customerId",
    contact.last_inbound_at AS "lastInboundAt", contact.blocked_at AS "blockedAt",
    contact.unreachable_until AS "unreachableUntil",
    coalesce((
      SELECT jsonb_object_agg(purpose, state) FROM whatsapp_consent
      WHERE contact_id = contact.id AND deleted_at IS NULL
    ), '{}') AS consent
  FROM whatsapp_contact contact
  WHERE contact.id = ANY(?::text[]) AND contact.deleted_at IS NULL`
