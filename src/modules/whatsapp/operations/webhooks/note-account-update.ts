import { rows, type Database } from "../../database"
import { toJsonb } from "../../jsonb"

/** What Meta told about an account as a whole. */
export interface ToldAccount {
  accountId: string
  event: string
  /** Meta's words: restrictions, violations, bans. */
  update: unknown
  occurredAt: Date
}

/** Keeps the last thing Meta told about an account, in its settings, by event. */
export async function noteAccountUpdate(db: Database, told: ToldAccount): Promise<void> {
  const { accountId, event, update, occurredAt } = told
  await rows(
    db,
    `UPDATE whatsapp_account
     SET settings = jsonb_set(
         coalesce(settings, '{}'), '{meta_updates}',
         coalesce(settings -> 'meta_updates', '{}') || ?::jsonb
       ),
       updated_at = now()
     WHERE id = ?`,
    [toJsonb({ [event]: { update, occurred_at: occurredAt } }), accountId]
  )
}
