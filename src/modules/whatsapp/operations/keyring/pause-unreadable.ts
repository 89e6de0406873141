import { KEY_ID_OF } from "../../cipher"
import { rows, type Database } from "../../database"

/** Words for an account whose access token nobody can read. */
const DETAIL =
  "The key that encrypted its access token is no longer among encryptionKeys (WHATSAPP_ENCRYPTION_KEY); put it back or enter the token again."

/**
 * Stops accounts whose access token nobody can read, so that their messages wait with a reason, and
 * lets go those whose key is back. Answers the numbers of the latter, whose lanes are to be woken.
 */
export async function pauseUnreadable(db: Database, keyIds: readonly string[]): Promise<string[]> {
  await rows(
    db,
    `UPDATE whatsapp_account SET
       paused_at = now(), paused_by = 'keyring', paused_code = NULL, paused_detail = ?,
       updated_at = now()
     WHERE ${KEY_ID_OF("access_token_enc")} <> ALL(?::text[]) AND source = 'admin'
       AND paused_by IS NULL AND deleted_at IS NULL`,
    [DETAIL, keyIds]
  )
  const mended = await rows<{ numberId: string }>(db, RESUME, [keyIds])
  return mended.map(({ numberId }) => numberId)
}

const RESUME = `
  WITH resumed AS (
    UPDATE whatsapp_account SET
      paused_at = NULL, paused_by = NULL, paused_detail = NULL, updated_at = now()
    WHERE paused_by = 'keyring' AND ${KEY_ID_OF("access_token_enc")} = ANY(?::text[])
      AND deleted_at IS NULL
    RETURNING id
  )
  SELECT number.id AS "numberId" FROM whatsapp_phone_number number
  JOIN resumed ON resumed.id = number.account_id
  WHERE number.deleted_at IS NULL`
