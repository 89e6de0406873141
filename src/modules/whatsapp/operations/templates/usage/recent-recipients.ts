import { MARKET_DIGITS, type Recipients } from "../../../../../domain/pricing"
import { rows, type Database } from "../../../database"
import { ulidOf } from "../../health/ulid-of"

/** To whom a template was sent since a moment. */
export interface RecentRecipients {
  recipients: Recipients[]
  /** Messages to people who have not agreed to marketing. */
  withoutConsent: number
}

/**
 * Counts a template's messages by how the numbers begin they went to. Ids grow with time, so that a
 * range of the primary key is all that is read: no index that every message would pay for.
 */
export async function recentRecipients(
  db: Database,
  { templateId, since }: { templateId: string; since: Date }
): Promise<RecentRecipients> {
  const found = await rows<Recipients & { without_consent: number }>(db, COUNT, [
    MARKET_DIGITS,
    `wamsg_${ulidOf(since)}`,
    templateId,
  ])
  return {
    recipients: found.map(({ prefix, messages }) => ({ prefix, messages })),
    withoutConsent: found.reduce((sum, row) => sum + row.without_consent, 0),
  }
}

const COUNT = `
  SELECT left(ltrim(coalesce(message.recipient, ''), '+'), ?::int) AS prefix,
    count(*)::int AS messages,
    count(*) FILTER (WHERE consent.id IS NULL)::int AS without_consent
  FROM whatsapp_message message
  LEFT JOIN whatsapp_consent consent ON consent.contact_id = message.contact_id
    AND consent.purpose = 'marketing' AND consent.state = 'granted' AND consent.deleted_at IS NULL
  WHERE message.id >= ? AND message.template_id = ? AND message.sent_at IS NOT NULL
    AND message.deleted_at IS NULL
  GROUP BY 1`
