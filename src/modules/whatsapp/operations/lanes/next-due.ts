import { rows, type Database } from "../../database"
import { HELD_BY_QUOTA } from "../quotas/quota-hold"
import { LANE_PRIORITIES } from "./lane-priorities"

/**
 * How long until a lane has something to do, or null when nothing waits for a time: nothing is
 * queued, or its account is paused. Relative, so that the clocks of shop and database need not
 * agree (`IDX_whatsapp_message_due`).
 */
export async function nextDueMs(db: Database, numberId: string): Promise<number | null> {
  const [next] = await rows<{ ms: number | null }>(db, NEXT_DUE, [LANE_PRIORITIES, numberId])
  return next?.ms ?? null
}

const NEXT_DUE = `
  SELECT greatest(0, ceil(extract(epoch FROM
    greatest(
      min(first.due_at), max(number.paused_until), max(${HELD_BY_QUOTA})
    ) - now()) * 1000))::float8 AS ms
  FROM whatsapp_phone_number number
  JOIN whatsapp_account account ON account.id = number.account_id AND account.paused_at IS NULL
  CROSS JOIN unnest(?::int[]) AS slot (priority)
  CROSS JOIN LATERAL (
    SELECT due_at FROM whatsapp_message
    WHERE number_id = number.id AND priority = slot.priority AND due_at IS NOT NULL
      AND status IN ('queued', 'scheduled') AND deleted_at IS NULL
    ORDER BY due_at
    LIMIT 1
  ) AS first
  WHERE number.id = ?
  HAVING min(first.due_at) IS NOT NULL`
