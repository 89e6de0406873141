import { rows, type Database } from "../../database"
import { HELD_BY_QUOTA } from "../quotas/quota-hold"
import { LANE_PRIORITIES } from "./lane-priorities"

/**
 * Lists numbers that have something due and nobody draining them: what a lost wake or a dead
 * process left behind (`IDX_whatsapp_message_due`).
 */
export async function listDueLanes(db: Database): Promise<string[]> {
  const lanes = await rows<{ id: string }>(
    db,
    `SELECT number.id
     FROM whatsapp_phone_number number
     JOIN whatsapp_account account ON account.id = number.account_id
       AND account.deleted_at IS NULL AND account.paused_at IS NULL
     WHERE number.deleted_at IS NULL
       AND (number.paused_until IS NULL OR number.paused_until <= now())
       AND ${HELD_BY_QUOTA} IS NULL
       AND (number.lane_lease_until IS NULL OR number.lane_lease_until <= now())
       AND EXISTS (
         SELECT FROM unnest(?::int[]) AS slot (priority), LATERAL (
           SELECT FROM whatsapp_message
           WHERE number_id = number.id AND priority = slot.priority
             AND due_at <= now() AND status IN ('queued', 'scheduled') AND deleted_at IS NULL
           LIMIT 1
         ) AS due
       )`,
    [LANE_PRIORITIES]
  )
  return lanes.map(({ id }) => id)
}
