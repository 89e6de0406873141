import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Of the n-th person of a fleet run. */
export const contactIdOf = (n: number) => `wacon_fleet_${n}`
export const phoneOf = (n: number) => `+1555${String(n).padStart(7, "0")}`

/** Makes people who agreed to marketing, all in two statements. */
export async function addPeople(db: Knex, count: number): Promise<void> {
  await db.raw(
    `WITH person AS (
       INSERT INTO whatsapp_contact (id)
       SELECT 'wacon_fleet_' || n FROM generate_series(1, ?) AS n
       ON CONFLICT DO NOTHING
       RETURNING id, substring(id from 13) AS n
     )
     INSERT INTO whatsapp_contact_identity (id, contact_id, kind, value)
     SELECT 'waidn_fleet_' || n, id, 'phone', '+1555' || lpad(n, 7, '0') FROM person`,
    [count]
  )
  await db.raw(
    `INSERT INTO whatsapp_consent (id, contact_id, purpose, state, source, changed_at)
     SELECT 'wacst_fleet_' || n, 'wacon_fleet_' || n, 'marketing', 'granted', 'api', now()
     FROM generate_series(1, ?) AS n
     ON CONFLICT DO NOTHING`,
    [count]
  )
}
