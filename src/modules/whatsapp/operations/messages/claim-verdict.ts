/**
 * What may have changed between a message's admission and its turn, read in the claim's own
 * snapshot: the SQL twin of `domain/messages/send-policy.ts`, tested against it. It looks only at
 * what changes by itself (people, templates, time); what the message says was judged at admission.
 *
 * Both must allow: the purpose the message was sent for, and Meta's category of its template, which
 * Meta may have changed to marketing in the meantime.
 */
export const CLAIM_VERDICT = `
  SELECT candidate.id, template.status = 'PAUSED' AS paused,
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
  LEFT JOIN whatsapp_contact contact
    ON contact.id = candidate.contact_id AND contact.deleted_at IS NULL
  LEFT JOIN whatsapp_consent consent
    ON consent.contact_id = candidate.contact_id AND consent.purpose = candidate.purpose
    AND consent.deleted_at IS NULL
  LEFT JOIN whatsapp_template template
    ON template.id = candidate.template_id AND template.deleted_at IS NULL
  LEFT JOIN whatsapp_consent marketing
    ON template.category = 'MARKETING' AND marketing.contact_id = candidate.contact_id
    AND marketing.purpose = 'marketing' AND marketing.deleted_at IS NULL`
