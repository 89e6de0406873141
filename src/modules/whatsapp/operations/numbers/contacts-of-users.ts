import { rows, type Database } from "../../database"

/** Somebody as Meta names them, and who that is to the shop. */
export interface KnownUser {
  /** Digits, or a business-scoped user id. */
  waId: string
  contact: { id: string; name: string | null } | null
}

/** Finds the contacts behind phone numbers, `wa_id`s and business-scoped ids, in their order. */
export async function contactsOfUsers(
  db: Database,
  users: readonly string[]
): Promise<KnownUser[]> {
  if (users.length === 0) return []
  return rows<KnownUser>(db, CONTACTS, [users])
}

// A person may be known by several of their names; all of them are the same contact.
const CONTACTS = `
  SELECT given.value AS "waId", (
    SELECT jsonb_build_object('id', contact.id, 'name', contact.profile_name)
    FROM whatsapp_contact_identity identity
    JOIN whatsapp_contact contact ON contact.id = identity.contact_id AND contact.deleted_at IS NULL
    WHERE identity.deleted_at IS NULL AND (
      identity.kind = 'phone' AND identity.scope = '*'
        AND identity.value = '+' || ltrim(given.value, '+')
      OR identity.kind = 'wa_id' AND identity.scope = '*'
        AND identity.value = ltrim(given.value, '+')
      OR identity.kind = 'user_id' AND identity.value = given.value
    )
    LIMIT 1
  ) AS contact
  FROM unnest(?::text[]) WITH ORDINALITY AS given (value, place)
  ORDER BY given.place`
