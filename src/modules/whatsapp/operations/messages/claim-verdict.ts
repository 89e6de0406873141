/**
 * What may have changed between a message's admission and its turn, read in the claim's own
 * snapshot: the SQL twin of `domain/messages/send-policy.ts`, tested against it. It looks only at
 * what changes by itself (people, templates, time); what the message says was judged at admission.
 *
 * Both must allow: the purpose the message was sent for, and Meta's category of its template, which
 * Meta may have changed to marketing in the meantime.
 *
 * Only exceptions are looked for (people who withdrew or are blocked, few and in small indexes of
 * their own: `IDX_whatsapp_consent_withdrawn`, `IDX_whatsapp_contact_restricted`), and each table is
 * asked once for the whole batch, by an array of ids, so that a claim costs the same however many
 * contacts there are.
 */
export const CLAIM_VERDICT = `
  WITH restricted AS MATERIALIZED (
    SELECT id, blocked_at, unreachable_until FROM whatsapp_contact
    WHERE id = ANY (ARRAY (SELECT contact_id FROM candidate)) AND deleted_at IS NULL
      AND (blocked_at IS NOT NULL OR unreachable_until IS NOT NULL)
  ), withdrawn AS MATERIALIZED (
    SELECT contact_id, purpose FROM whatsapp_consent
    WHERE contact_id = ANY (ARRAY (SELECT contact_id FROM candidate)) AND deleted_at IS NULL
      AND state = 'withdrawn'
  ), template AS MATERIALIZED (
    SELECT id, status, category FROM whatsapp_template
    WHERE id = ANY (ARRAY (SELECT DISTINCT template_id FROM candidate)) AND deleted_at IS NULL
  ), agreed_to_marketing AS MATERIALIZED (
    SELECT contact_id FROM whatsapp_consent
    WHERE contact_id = ANY (ARRAY (
        SELECT contact_id FROM candidate JOIN template ON template.id = candidate.template_id
        WHERE template.category = 'MARKETING'
      )) AND purpose = 'marketing' AND state = 'granted' AND deleted_at IS NULL
  ), in_window AS MATERIALIZED (
    SELECT id FROM whatsapp_contact
    WHERE id = ANY (ARRAY (SELECT contact_id FROM candidate WHERE type <> 'template'))
      AND last_inbound_at > now() - interval '24 hours' AND deleted_at IS NULL
  )
  SELECT candidate.id, candidate.place, candidate.place_in_claim, 
    CASE template.status
      WHEN 'PAUSED' THEN 'template_paused'
      WHEN 'PENDING' THEN 'template_in_review'
      WHEN 'IN_APPEAL' THEN 'template_in_review'
    END AS waits_for,
    CASE
      WHEN restricted.blocked_at IS NOT NULL THEN 'blocked'
      WHEN withdrawn.purpose IS NOT NULL THEN 'opted_out'
      WHEN template.category = 'MARKETING' AND no_marketing.purpose IS NOT NULL THEN 'opted_out'
      WHEN template.category = 'MARKETING' AND agreed_to_marketing.contact_id IS NULL
        THEN 'no_consent'
      WHEN candidate.template_id IS NOT NULL AND template.id IS NULL THEN 'template_missing'
      WHEN template.status = 'DELETED' THEN 'template_missing'
      WHEN template.status = 'DISABLED' THEN 'template_disabled'
      WHEN template.status NOT IN ('APPROVED', 'PAUSED', 'PENDING', 'IN_APPEAL')
        THEN 'template_not_approved'
      WHEN candidate.type <> 'template' AND in_window.id IS NULL THEN 'window_closed'
      WHEN restricted.unreachable_until > now() THEN 'unreachable'
    END AS suppression
  FROM candidate
  LEFT JOIN template ON template.id = candidate.template_id
  LEFT JOIN restricted ON restricted.id = candidate.contact_id
  LEFT JOIN withdrawn
    ON withdrawn.contact_id = candidate.contact_id AND withdrawn.purpose = candidate.purpose
  LEFT JOIN withdrawn AS no_marketing
    ON no_marketing.contact_id = candidate.contact_id AND no_marketing.purpose = 'marketing'
  LEFT JOIN agreed_to_marketing ON agreed_to_marketing.contact_id = candidate.contact_id
  LEFT JOIN in_window ON in_window.id = candidate.contact_id`
