import { generateEntityId } from "@medusajs/framework/utils"
import { PRIORITIES } from "../../../../domain/messages"
import { PAUSED_TEMPLATE_RECHECK_MS } from "../../../../domain/messages/send-policy-deferrals"
import { rows, type Database } from "../../database"
import { ADMISSION_VERDICT } from "./admission-verdict"
import type { AdmittingCampaign } from "./campaign"
import type { ContactChunk } from "./next-chunk"

/** How many of an id's last characters count the messages of a chunk. */
const COUNTER = 6

/** A chunk of a campaign's audience and what admitting it takes. */
export interface ChunkToAdmit {
  campaign: AdmittingCampaign
  chunk: ContactChunk
  /** The template for each of the chunk's languages. */
  templateIds: ReadonlyMap<string, string>
  /** Whether some of its people may have their messages already, their campaign's place being lost. */
  again?: boolean
}

/**
 * Admits one chunk of a campaign's audience, in one statement and so in one transaction: selected,
 * judged by the send policy and written to the outbox without leaving the database. Answers how
 * many messages it made, or null when another process admitted the chunk meanwhile.
 *
 * The campaign's row is locked and says how far it got, so that a chunk is admitted once, and the
 * idempotency key (`IDX_whatsapp_message_idempotency_key`) refuses what would be a second message.
 * Passing over those instead of failing costs a third more, so it is asked for. Messages carry a reference to
 * their campaign instead of a request: the lane writes that. Their first event is read from the row
 * itself, which halves what an admission writes.
 *
 * People, addresses and consents are read by ranges of contact ids: `whatsapp_contact_pkey`,
 * `IDX_whatsapp_contact_identity_contact`, `IDX_whatsapp_consent_contact_purpose`.
 */
export async function admitChunk(db: Database, request: ChunkToAdmit): Promise<number | null> {
  const { campaign, chunk, templateIds, again = false } = request
  const { tags = null, contactIds, consent } = campaign.audience
  const beginnings = campaign.audience.phonePrefixes?.map((prefix) => `${prefix}%`) ?? null
  const range = [chunk.after, chunk.through, ...(contactIds ? [contactIds] : [])]

  const [admitted] = await rows<{ count: number }>(db, admit({ listed: !!contactIds, again }), [
    campaign.id,
    chunk.after,
    [...templateIds.keys()],
    [...templateIds.values()],
    ...range,
    tags,
    tags,
    ...range,
    ...range,
    campaign.purpose,
    ...range,
    beginnings,
    beginnings,
    consent,
    generateEntityId(undefined, "wamsg").slice(0, -COUNTER),
    COUNTER,
    PRIORITIES[campaign.purpose],
    PAUSED_TEMPLATE_RECHECK_MS,
    chunk.through,
  ])
  return admitted?.count ?? null
}

const PASS_OVER = `
    ON CONFLICT (idempotency_key) WHERE idempotency_key IS NOT NULL AND deleted_at IS NULL
    DO NOTHING`

function admit({ listed, again }: { listed: boolean; again: boolean }): string {
  const within = (column: string) => `${column} > ? AND ${column} <= ?`
  return statement({
    inChunk: (column) =>
      listed ? `${within(column)} AND ${column} = ANY (?::text[])` : within(column),
    onConflict: again ? PASS_OVER : "",
  })
}

interface Clauses {
  inChunk: (column: string) => string
  onConflict: string
}

const statement = ({ inChunk, onConflict }: Clauses) => `
  WITH campaign AS MATERIALIZED (
    SELECT id, account_id, number_id, template_id, purpose,
      greatest(send_after, now()) AS leaves_at
    FROM whatsapp_campaign
    WHERE id = ? AND status = 'admitting' AND admitted_through = ? AND deleted_at IS NULL
    FOR NO KEY UPDATE
  ), choice AS MATERIALIZED (
    SELECT * FROM unnest(?::text[], ?::text[]) AS c (locale, template_id)
  ), contact AS (
    SELECT id, locale, customer_id, blocked_at, unreachable_until
    FROM whatsapp_contact
    WHERE ${inChunk("id")} AND deleted_at IS NULL
      AND (?::text[] IS NULL OR jsonb_exists_any(tags, ?::text[]))
  ), address AS (
    SELECT DISTINCT ON (contact_id) contact_id, kind, value
    FROM whatsapp_contact_identity
    WHERE ${inChunk("contact_id")} AND kind IN ('phone', 'wa_id', 'user_id')
      AND deleted_at IS NULL
    ORDER BY contact_id, array_position(ARRAY['phone', 'wa_id', 'user_id'], kind),
      created_at DESC, id DESC
  ), to_purpose AS (
    SELECT contact_id, state FROM whatsapp_consent
    WHERE ${inChunk("contact_id")} AND purpose = ? AND deleted_at IS NULL
  ), to_marketing AS (
    SELECT contact_id, state FROM whatsapp_consent
    WHERE ${inChunk("contact_id")} AND purpose = 'marketing' AND deleted_at IS NULL
  ), judged AS (
    SELECT campaign.id AS campaign_id, campaign.account_id, campaign.number_id, campaign.purpose,
      campaign.leaves_at, contact.id AS contact_id, contact.customer_id, address.value AS recipient,
      template.id AS template_id, template.name, template.language,
      CASE template.status
        WHEN 'PAUSED' THEN 'template_paused'
        WHEN 'PENDING' THEN 'template_in_review'
        WHEN 'IN_APPEAL' THEN 'template_in_review'
      END AS waits_for, ${ADMISSION_VERDICT} AS suppression
    FROM campaign
    CROSS JOIN contact
    LEFT JOIN address ON address.contact_id = contact.id
    LEFT JOIN to_purpose ON to_purpose.contact_id = contact.id
    LEFT JOIN to_marketing ON to_marketing.contact_id = contact.id
    LEFT JOIN choice ON choice.locale = coalesce(contact.locale, '')
    LEFT JOIN whatsapp_template template
      ON template.id = coalesce(choice.template_id, campaign.template_id)
      AND template.deleted_at IS NULL
    WHERE (?::text[] IS NULL OR address.kind <> 'user_id'
        AND '+' || ltrim(address.value, '+') LIKE ANY (?::text[]))
      AND (?::text = 'any' OR to_purpose.state = 'granted')
  ), admitted AS (
    INSERT INTO whatsapp_message (
      id, direction, account_id, number_id, contact_id, campaign_id, customer_id, purpose, priority,
      type, template_id, template_name, template_language, recipient, status, send_after, reason,
      idempotency_key
    )
    SELECT ?::text || upper(lpad(to_hex(row_number() OVER ()), ?::int, '0')), 'outbound',
      account_id, number_id, contact_id, campaign_id, customer_id, purpose, ?::int,
      'template', template_id, name, language, recipient,
      CASE WHEN suppression IS NOT NULL THEN 'suppressed'
        WHEN leaves_at > now() THEN 'scheduled' ELSE 'queued' END,
      CASE WHEN suppression IS NULL THEN CASE
        WHEN waits_for IS NOT NULL AND leaves_at <= now() THEN now() + ?::float8 * interval '1 millisecond'
        ELSE leaves_at
      END END,
      coalesce(suppression, CASE WHEN leaves_at > now() THEN 'scheduled' ELSE waits_for END),
      campaign_id || ':' || contact_id
    FROM judged ${onConflict}
    RETURNING 1
  ), made AS (
    SELECT count(*)::int AS count FROM admitted
  )
  UPDATE whatsapp_campaign AS kept SET
    admitted_through = ?, recipient_count = kept.recipient_count + made.count, updated_at = now()
  FROM campaign, made
  WHERE kept.id = campaign.id
  RETURNING made.count`
