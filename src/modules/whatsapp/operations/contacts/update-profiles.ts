import { rows, type Database } from "../../database"

/** What a person or their order told about them; null leaves what is known. */
export interface Profile {
  contactId: string
  profileName: string | null
  locale: string | null
  customerId: string | null
}

/** Keeps what was told last. Writes only where something changed, in the order of ids. */
export async function updateProfiles(db: Database, profiles: readonly Profile[]): Promise<void> {
  const telling = profiles.filter(
    ({ profileName, locale, customerId }) => profileName ?? locale ?? customerId
  )
  if (telling.length === 0) return
  // The last one told about a contact counts; an UPDATE … FROM would take any of them.
  const latest = [...new Map(telling.map((profile) => [profile.contactId, profile])).values()]
  await rows(db, UPDATE, [
    latest.map(({ contactId }) => contactId),
    latest.map(({ profileName }) => profileName),
    latest.map(({ locale }) => locale),
    latest.map(({ customerId }) => customerId),
  ])
}

const UPDATE = `
  WITH told AS (
    SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::text[])
      AS t (contact_id, profile_name, locale, customer_id)
  ), changed AS (
    SELECT contact.id, told.profile_name, told.locale, told.customer_id
    FROM whatsapp_contact contact
    JOIN told ON told.contact_id = contact.id
    WHERE (
      coalesce(told.profile_name, contact.profile_name),
      coalesce(told.locale, contact.locale),
      coalesce(told.customer_id, contact.customer_id)
    ) IS DISTINCT FROM (contact.profile_name, contact.locale, contact.customer_id)
    ORDER BY contact.id
    FOR NO KEY UPDATE OF contact
  )
  UPDATE whatsapp_contact AS contact SET
    profile_name = coalesce(changed.profile_name, contact.profile_name),
    locale = coalesce(changed.locale, contact.locale),
    customer_id = coalesce(changed.customer_id, contact.customer_id),
    updated_at = now()
  FROM changed
  WHERE contact.id = changed.id`
