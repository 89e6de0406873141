/**
 * What may have changed between a message's admission and its turn, read in the claim's own
 * snapshot: the SQL twin of `domain/messages/send-policy.ts`, tested against it. It looks only at
 * what changes by itself (people, templates, time); what the message says was judged at admission.
 *
 * Both must allow: the purpose the message was sent for, and Meta's category of its template, which
 * Meta may have changed to marketing in the meantime.
 *
 * Each table is asked once for the whole batch, by an array of ids: the planner then uses the index
 * whatever the table's size, so that a claim costs the same however many contacts there are.
 */
export const CLAIM_VERDICT = `
  WITH consents AS MATERIALIZED (
    SELECT contact_id, purpose, state FROM whatsapp_consent
    WHERE contact_id = ANY (ARRAY (SELECT contact_id FROM candidate)) AND deleted_at IS NULL
  )
  SELECT candidate.id, candidate.place, template.status = 'PAUSED' AS paused,
    CASE
      WHEN contact.blocked_at IS NOT NULL THEN 'blocked'
      WHEN consent.state = 'withdrawn' THEN 'opted_out'
      WHEN template.category = 'MARKETING' AND marketing.state = 'withdrawn' THEN 'opted_out'
      WHEN template.category = 'MARKETING' AND marketing.state IS DISTINCT FROM 'granted'
        THEN 'no_consent'
      WHEN candidate.template_id IS NOT NULL AND template.id IS NULL THEN 'template_missing'
      WHEN template.status = 'DELETED' THEN 'template_missing'
      WHEN template.status = 'DISABLED' THEN 'template_disabled'
      WHEN template.status NOT IN ('APPROVED', 'PAUSED') THEN 'template_not_approved'
      WHEN candidate.type <> 'template'
        AND (contact.last_inbound_at IS NULL OR contact.last_inbound_at <= now() - interval '24 hours')
        THEN 'window_closed'
      WHEN contact.unreachable_until > now() THEN 'unreachable'
    END AS suppression
  FROM candidate
  LEFT JOIN (
    SELECT id, blocked_at, last_inbound_at, unreachable_until FROM whatsapp_contact
    WHERE id = ANY (ARRAY (SELECT contact_id FROM candidate)) AND deleted_at IS NULL
  ) AS contact ON contact.id = candidate.contact_id
  LEFT JOIN (
    SELECT id, status, category FROM whatsapp_template
    WHERE id = ANY (ARRAY (SELECT DISTINCT template_id FROM candidate)) AND deleted_at IS NULL
  ) AS template ON template.id = candidate.template_id
  LEFT JOIN consents AS consent
    ON consent.contact_id = candidate.contact_id AND consent.purpose = candidate.purpose
  LEFT JOIN consents AS marketing
    ON marketing.contact_id = candidate.contact_id AND marketing.purpose = 'marketing'
    AND template.category = 'MARKETING'`
