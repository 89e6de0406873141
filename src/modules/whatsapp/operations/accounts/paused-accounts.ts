import { rows, type Database } from "../../database"

/** A paused account, and a number by which Meta can be asked whether it works again. */
export interface PausedAccount {
  accountId: string
  phoneNumberId: string
  code: number | null
  /** Since Meta was last asked; null when it never was. */
  checkedMsAgo: number | null
}

/** Lists accounts that Meta's refusals paused and that have a number: only those can mend by themselves. */
export async function listPausedAccounts(db: Database): Promise<PausedAccount[]> {
  return rows<PausedAccount>(
    db,
    `SELECT DISTINCT ON (account.id) account.id AS "accountId",
       number.phone_number_id AS "phoneNumberId", account.paused_code AS code,
       (extract(epoch FROM now() - account.health_checked_at) * 1000)::float8 AS "checkedMsAgo"
     FROM whatsapp_account account
     JOIN whatsapp_phone_number number ON number.account_id = account.id AND number.deleted_at IS NULL
     WHERE account.paused_at IS NOT NULL AND account.paused_by IS NULL
       AND account.deleted_at IS NULL
     ORDER BY account.id, number.is_default DESC`
  )
}

/** Takes the turn to ask about a paused account; false when another process just did. */
export async function startHealthCheck(
  db: Database,
  { accountId, intervalMs }: { accountId: string; intervalMs: number }
): Promise<boolean> {
  const taken = await rows(
    db,
    `UPDATE whatsapp_account SET health_checked_at = now()
     WHERE id = ? AND paused_at IS NOT NULL AND paused_by IS NULL AND (
       health_checked_at IS NULL OR health_checked_at <= now() - ? * interval '1 millisecond')
     RETURNING id`,
    [accountId, intervalMs]
  )
  return taken.length > 0
}
