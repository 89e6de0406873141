import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { PRIORITIES } from "../../src/domain/messages"
import { BENCH_TEMPLATE } from "./simulator-process"

interface Campaign {
  accountId: string
  templateId: string
  /** Numbers to send from, by turns. */
  numberIds: readonly string[]
  count: number
}

/**
 * Empties the outbox and queues a campaign: marketing messages, rendered, each to another contact
 * who consented, written by one statement for as many as wanted.
 */
export async function queueCampaign(db: Knex, campaign: Campaign): Promise<void> {
  const { accountId, templateId, numberIds, count } = campaign
  await db.raw(
    "TRUNCATE whatsapp_message, whatsapp_message_event, whatsapp_contact, whatsapp_consent"
  )
  await db.raw(`INSERT INTO whatsapp_contact (id) SELECT ${CONTACT} FROM ${PEOPLE}`, [count])
  await db.raw(
    `INSERT INTO whatsapp_consent (id, contact_id, purpose, state, source, changed_at)
     SELECT 'wacst_' || n, ${CONTACT}, 'marketing', 'granted', 'checkout', now() FROM ${PEOPLE}`,
    [count]
  )
  await db.raw(QUEUE, [
    accountId,
    [...numberIds],
    numberIds.length,
    PRIORITIES.marketing,
    templateId,
    BENCH_TEMPLATE,
    BENCH_TEMPLATE,
    count,
  ])
  // As autovacuum would have done by the time a table is of this size.
  await db.raw("VACUUM ANALYZE whatsapp_message, whatsapp_contact, whatsapp_consent")
}

const PEOPLE = "generate_series(1, ?) AS n"
const CONTACT = "'wacon_campaign_' || n"

const QUEUE = `
  INSERT INTO whatsapp_message (
    id, direction, account_id, number_id, contact_id, purpose, priority, type, template_id,
    template_name, template_language, recipient, payload, text, status, send_after, idempotency_key
  )
  SELECT message.id, 'outbound', ?, (?::text[])[1 + n % ?], ${CONTACT}, 'marketing', ?, 'template',
    ?, ?, 'en', message.recipient,
    jsonb_build_object(
      'messaging_product', 'whatsapp', 'recipient_type', 'individual', 'to', message.recipient,
      'type', 'template', 'biz_opaque_callback_data', message.id,
      'template', jsonb_build_object(
        'name', ?::text,
        'language', jsonb_build_object('policy', 'deterministic', 'code', 'en'),
        'components', jsonb_build_array(jsonb_build_object(
          'type', 'body',
          'parameters', jsonb_build_array(
            jsonb_build_object('type', 'text', 'text', '#' || n),
            jsonb_build_object('type', 'text', 'text', '2 × Medusa T-shirt, size M, and 1 × Medusa mug')
          )
        ))
      )
    )::text,
    'Thank you for your order: it is on its way.', 'queued', now(), 'campaign:' || n
  FROM ${PEOPLE}, LATERAL (
    SELECT 'wamsg_campaign' || lpad(n::text, 12, '0') AS id,
      '+1555' || lpad(n::text, 7, '0') AS recipient
  ) AS message`
