import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { CONTACT_ID } from "../campaign/audience"
import type { BenchShop } from "./bench-shop"

const FILLED_AT_ONCE = 500_000

interface History {
  messages: number
  /** How many people they went to. */
  people: number
}

/** Fills the table with messages of the past year, sent and read, as campaigns leave them. */
export async function fillHistory(
  { db, lease }: BenchShop,
  { messages, people }: History
): Promise<void> {
  for (let from = 0; from < messages; from += FILLED_AT_ONCE) {
    const to = Math.min(from + FILLED_AT_ONCE, messages)
    await fill(db, [lease.numberId, messages, people, from + 1, to])
  }
  await db.raw("VACUUM ANALYZE whatsapp_message")
}

/** Ids begin with an earlier time than those of today, as those of old messages do. */
async function fill(db: Knex, bindings: unknown[]): Promise<void> {
  await db.raw(
    `INSERT INTO whatsapp_message (
       id, direction, account_id, number_id, contact_id, campaign_id, purpose, priority, type,
       template_id, template_name, template_language, recipient, text, status, idempotency_key,
       wamid, attempts, lease_fence, created_at, sent_at, delivered_at, read_at
     )
     SELECT 'wamsg_01JB0000000000' || lpad(past::text, 12, '0'), 'outbound',
       'waacc_01JB0000000000000000000000', number_id, ${CONTACT_ID},
       'wacmp_01JB' || lpad((past / 100000)::text, 22, '0'), 'marketing', 30, 'template',
       'watpl_01JB0000000000000000000000', 'summer_sale', 'en', '+1' || (2000000000 + n),
       'Hello Ada, our summer sale has begun. Come by before Sunday!', 'read',
       'wacmp_01JB' || lpad((past / 100000)::text, 22, '0') || ':' || n,
       'wamid.HBgL' || lpad(past::text, 40, '0'), 1, 1, at, at, at, at
     FROM (
       SELECT past, past % people + 1 AS n, number_id,
         now() - interval '1 year' * (1 - past::float8 / messages) - interval '1 day' AS at
       FROM (SELECT ?::text AS number_id, ?::int AS messages, ?::int AS people) AS given,
         generate_series(?::int, ?::int) AS past
     ) AS message`,
    bindings as never
  )
}
