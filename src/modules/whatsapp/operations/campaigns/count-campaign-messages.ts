import type { MessageStatus } from "../../../../domain/messages"
import { rows, type Database } from "../../database"

/**
 * How many of a campaign's messages have which status (`IDX_whatsapp_message_campaign`); what is being
 * sent counts as queued.
 */
export async function countCampaignMessages(
  db: Database,
  campaignId: string
): Promise<Partial<Record<MessageStatus, number>>> {
  const counted = await rows<{ status: MessageStatus; count: number }>(
    db,
    `SELECT phase AS status, count(*)::int AS count FROM whatsapp_message
     WHERE campaign_id = ? AND deleted_at IS NULL
     GROUP BY phase`,
    [campaignId]
  )
  return Object.fromEntries(counted.map(({ status, count }) => [status, count]))
}

/** Counts a campaign's recipients anew from its messages. */
export async function recountRecipients(db: Database, campaignId: string): Promise<void> {
  await rows(
    db,
    `UPDATE whatsapp_campaign SET updated_at = now(), recipient_count = (
       SELECT count(*) FROM whatsapp_message WHERE campaign_id = ? AND deleted_at IS NULL
     ) WHERE id = ?`,
    [campaignId, campaignId]
  )
}
