import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** One in so many of an audience takes marketing back. */
const WITHDRAWN = 20

/** Ids as the plugin makes them, in order: bench contacts are numbered. */
export const CONTACT_ID = "'wacon_01KB00000000' || lpad(n::text, 14, '0')"

const PHONE = "'+1' || (2000000000 + n)"

/** Makes people with a name, a language, a phone number and what they agreed to. */
export async function seedAudience(db: Knex, count: number): Promise<void> {
  await db.raw(
    `INSERT INTO whatsapp_contact (id, profile_name, locale)
     SELECT ${CONTACT_ID}, 'Ada ' || n, (ARRAY['en', 'de', 'pt_BR', NULL])[1 + n % 4]
     FROM generate_series(1, ?::int) AS n`,
    [count]
  )
  await db.raw(
    `INSERT INTO whatsapp_contact_identity (id, contact_id, kind, value)
     SELECT 'waidn_' || kind || n, ${CONTACT_ID}, kind, value
     FROM generate_series(1, ?::int) AS n,
       LATERAL (VALUES ('phone', ${PHONE}), ('wa_id', ltrim(${PHONE}, '+'))) AS name (kind, value)`,
    [count]
  )
  await db.raw(
    `INSERT INTO whatsapp_consent (id, contact_id, purpose, state, source, changed_at)
     SELECT 'wacst_' || purpose || n, ${CONTACT_ID}, purpose,
       CASE WHEN purpose = 'marketing' AND n % ? = 0 THEN 'withdrawn' ELSE 'granted' END,
       'checkout', now()
     FROM generate_series(1, ?::int) AS n, unnest(ARRAY['order_updates', 'marketing']) AS purpose`,
    [WITHDRAWN, count]
  )
  await db.raw("VACUUM ANALYZE whatsapp_contact, whatsapp_contact_identity, whatsapp_consent")
}
