import { rows, type Database } from "../../database"

/** Why an account's messages must wait. */
export interface AccountPause {
  accountId: string
  /** Meta's error code; null when the problem is ours, such as a missing token. */
  code: number | null
  detail?: string | null
}

/** Stops sending for every number of an account; its messages stay queued. True when it was not paused yet. */
export async function pauseAccount(
  db: Database,
  { accountId, code, detail = null }: AccountPause
): Promise<boolean> {
  const paused = await rows(
    db,
    `UPDATE whatsapp_account SET
       paused_at = now(), paused_code = ?, paused_detail = ?, health_checked_at = now(),
       updated_at = now()
     WHERE id = ? AND paused_at IS NULL AND deleted_at IS NULL
     RETURNING id`,
    [code, detail, accountId]
  )
  return paused.length > 0
}

/**
 * Lets an account send again after Meta took it back, and answers its numbers, whose lanes are to be
 * woken; null when it was not paused, or is for another reason than Meta's.
 */
export async function resumeAccount(db: Database, accountId: string): Promise<string[] | null> {
  const resumed = await rows(
    db,
    `UPDATE whatsapp_account SET
       paused_at = NULL, paused_code = NULL, paused_detail = NULL, updated_at = now()
     WHERE id = ? AND paused_at IS NOT NULL AND paused_by IS NULL
     RETURNING id`,
    [accountId]
  )
  return resumed.length > 0 ? listNumberIds(db, accountId) : null
}

/** The numbers of an account. */
export async function listNumberIds(db: Database, accountId: string): Promise<string[]> {
  const numbers = await rows<{ id: string }>(
    db,
    `SELECT id FROM whatsapp_phone_number WHERE account_id = ? AND deleted_at IS NULL`,
    [accountId]
  )
  return numbers.map(({ id }) => id)
}
