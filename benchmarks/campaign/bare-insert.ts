import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { BenchCampaign } from "./bench-campaign"

/**
 * The baseline: as many rows of the same size, by one bare `INSERT … SELECT` into the same table
 * with the same indexes. Nobody's consent, address or language is looked at, and a crash would lose
 * it all. Answers with rows a second.
 */
export async function insertBare(db: Knex, campaign: BenchCampaign): Promise<number> {
  const { campaignId, accountId, numberId } = campaign
  const start = performance.now()
  const { rowCount } = await db.raw(
    `INSERT INTO whatsapp_message (
       id, direction, account_id, number_id, contact_id, campaign_id, purpose, priority, type,
       template_id, template_name, template_language, recipient, status, send_after,
       idempotency_key
     )
     SELECT replace(id, 'wacon', 'wamsg'), 'outbound', ?, ?, id, ?, 'marketing', 30, 'template',
       'watpl_01KB0000000000000000000000', 'summer_sale', 'en', '+12000000000', 'queued', now(),
       ?::text || ':' || id
     FROM whatsapp_contact`,
    [accountId, numberId, campaignId, campaignId]
  )
  const seconds = (performance.now() - start) / 1000
  await db.raw("TRUNCATE whatsapp_message")
  return Number(rowCount) / seconds
}
