import { rows, type Database } from "../../database"
import { listNumberIds } from "./pause-account"

/** Beyond every schedule: a number a person paused is as good as one that Meta holds back for ever. */
const UNTIL_RESUMED = "9999-12-31T00:00:00Z"

/** Stops an account because a person wants it; what Meta thought of it before is forgotten. False when it was already. */
export async function pauseAccountByPerson(db: Database, accountId: string): Promise<boolean> {
  const paused = await rows(
    db,
    `UPDATE whatsapp_account SET
       paused_at = now(), paused_by = 'person', paused_code = NULL, paused_detail = NULL,
       updated_at = now()
     WHERE id = ? AND paused_by IS DISTINCT FROM 'person' AND deleted_at IS NULL
     RETURNING id`,
    [accountId]
  )
  return paused.length > 0
}

/** Lets an account send because a person wants it, and answers its numbers. A refusal of Meta's pauses it again. */
export async function resumeAccountByPerson(db: Database, accountId: string): Promise<string[]> {
  await rows(
    db,
    `UPDATE whatsapp_account SET
       paused_at = NULL, paused_by = NULL, paused_code = NULL, paused_detail = NULL,
       updated_at = now()
     WHERE id = ? AND deleted_at IS NULL`,
    [accountId]
  )
  return listNumberIds(db, accountId)
}

/** Stops one number; what is queued on it waits. */
export async function pauseNumberByPerson(db: Database, numberId: string): Promise<void> {
  await rows(
    db,
    `UPDATE whatsapp_phone_number SET
       paused_at = coalesce(paused_at, now()), paused_until = ?, updated_at = now()
     WHERE id = ? AND deleted_at IS NULL`,
    [UNTIL_RESUMED, numberId]
  )
}

/** Lets one number send again. */
export async function resumeNumberByPerson(db: Database, numberId: string): Promise<void> {
  await rows(
    db,
    `UPDATE whatsapp_phone_number SET
       paused_at = NULL, paused_until = NULL, paused_code = NULL, updated_at = now()
     WHERE id = ? AND deleted_at IS NULL`,
    [numberId]
  )
}
