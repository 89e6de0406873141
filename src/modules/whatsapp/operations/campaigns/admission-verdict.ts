/**
 * Why a campaign's message to a person will never be sent, or null: the SQL twin of
 * `domain/messages/send-policy.ts` for templates, tested against it case by case. Both must allow:
 * the campaign's purpose, and Meta's category of the template in the person's language.
 *
 * Over `contact`, their `address`, their consents `to_purpose` and `to_marketing`, the `template`
 * chosen for them, and the `campaign` with the moment it `leaves_at`.
 */
export const ADMISSION_VERDICT = `
  CASE
    WHEN address.value IS NULL THEN 'no_phone_number'
    WHEN contact.blocked_at IS NOT NULL THEN 'blocked'
    WHEN to_purpose.state = 'withdrawn' THEN 'opted_out'
    WHEN to_purpose.state IS DISTINCT FROM 'granted' THEN 'no_consent'
    WHEN template.category = 'MARKETING' AND to_marketing.state = 'withdrawn' THEN 'opted_out'
    WHEN template.category = 'MARKETING' AND to_marketing.state IS DISTINCT FROM 'granted'
      THEN 'no_consent'
    WHEN template.category = 'AUTHENTICATION' AND address.kind = 'user_id'
      THEN 'authentication_needs_phone'
    WHEN template.id IS NULL OR template.status = 'DELETED' THEN 'template_missing'
    WHEN template.status = 'DISABLED' THEN 'template_disabled'
    WHEN template.status NOT IN ('APPROVED', 'PAUSED', 'PENDING', 'IN_APPEAL')
      THEN 'template_not_approved'
    WHEN contact.unreachable_until > campaign.leaves_at THEN 'unreachable'
  END`
