/** A condition on `contact` and its values. */
interface Condition {
  sql: string
  bindings: string[][]
}

/** Trigrams need so many characters; shorter ones are looked for where a word begins or a number ends. */
const FEWEST_WITHIN = 3

/** What is found in so many places is not narrowed down enough to be paged through. */
const MOST_FOUND = 1_000

/** The order of lists of contacts. */
export const HEARD_FROM_LAST = "contact.last_inbound_at DESC NULLS LAST, contact.id DESC"

/**
 * SQL for the contacts with a text in their name, username or phone number, whatever signs divide the
 * digits. Each place is asked on its own, so that the indexes of trigrams serve
 * (`IDX_whatsapp_contact_name_part`, `IDX_whatsapp_contact_identity_part`).
 */
export function searchedContacts(q = ""): Condition {
  const text = q.trim()
  if (!text) return { sql: "", bindings: [] }
  const patterns = textPatterns(text)
  const digits = /\p{L}/u.test(text) ? "" : text.replace(/\D/g, "")
  return digits
    ? {
        sql: within(NAMES, USERNAMES, PHONES),
        bindings: [patterns, patterns, digitPatterns(digits)],
      }
    : { sql: within(NAMES, USERNAMES), bindings: [patterns, patterns] }
}

function textPatterns(text: string): string[] {
  const escaped = text.replace(/[\\%_]/g, "\\$&")
  return text.length < FEWEST_WITHIN ? [`${escaped}%`, `% ${escaped}%`] : [`%${escaped}%`]
}

function digitPatterns(digits: string): string[] {
  return digits.length < FEWEST_WITHIN ? [`+${digits}%`, `%${digits}`] : [`%${digits}%`]
}

const within = (...places: string[]) =>
  `AND contact.id IN (${places.map((place) => `(${place} LIMIT ${MOST_FOUND})`).join(" UNION ALL ")})`

// In order: of a word that most names have, the people heard from last are read and no others.
const NAMES = `
    SELECT contact.id FROM whatsapp_contact contact
    WHERE contact.profile_name ILIKE ANY (?::text[]) AND contact.deleted_at IS NULL
    ORDER BY ${HEARD_FROM_LAST}`

const USERNAMES = `
    SELECT contact_id FROM whatsapp_contact_identity
    WHERE kind = 'username' AND value ILIKE ANY (?::text[]) AND deleted_at IS NULL`

const PHONES = `
    SELECT contact_id FROM whatsapp_contact_identity
    WHERE kind = 'phone' AND value LIKE ANY (?::text[]) AND deleted_at IS NULL`
