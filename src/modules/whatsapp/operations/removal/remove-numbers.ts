import { rows, type Database } from "../../database"
import { makeDefault } from "../accounts/change-number"

/** Which numbers go, and who takes their place. */
export interface NumbersToRemove {
  numberIds: readonly string[]
  /** The number that takes over messages and automations; null leaves automations to the usual choice. */
  takesOver: string | null
  /** The default from now on; null keeps the present one. */
  newDefault: string | null
}

/**
 * Removes numbers and lets nothing name them any more: automations and earlier removals point to
 * whoever takes over. Their messages are settled afterwards, by `settleRemoved`, however many.
 */
export async function removeNumbers(
  db: Database,
  { numberIds, takesOver, newDefault }: NumbersToRemove
): Promise<{ automations: number }> {
  await rows(
    db,
    `UPDATE whatsapp_phone_number SET
       deleted_at = now(), is_default = false, replaced_by = ?, updated_at = now()
     WHERE id = ANY(?::text[]) AND deleted_at IS NULL`,
    [takesOver, numberIds]
  )
  await rows(
    db,
    `UPDATE whatsapp_phone_number SET replaced_by = ? WHERE replaced_by = ANY(?::text[])`,
    [takesOver, numberIds]
  )
  const automations = await rows(
    db,
    `UPDATE whatsapp_automation SET number_id = ?, updated_at = now()
     WHERE number_id = ANY(?::text[]) AND deleted_at IS NULL RETURNING id`,
    [takesOver, numberIds]
  )
  if (newDefault) await makeDefault(db, newDefault)
  return { automations: automations.length }
}

/**
 * Removes an account whose numbers are gone, with its secrets: they are not kept. Its templates go
 * too: Meta knows them by the same ids when the account is connected again.
 */
export async function removeAccountRow(db: Database, accountId: string): Promise<void> {
  await rows(
    db,
    `UPDATE whatsapp_account SET
       access_token_enc = NULL, app_secret_enc = NULL, verify_token_enc = NULL,
       deleted_at = now(), updated_at = now()
     WHERE id = ? AND deleted_at IS NULL`,
    [accountId]
  )
  await rows(
    db,
    `UPDATE whatsapp_template SET deleted_at = now(), updated_at = now()
     WHERE account_id = ? AND deleted_at IS NULL`,
    [accountId]
  )
}
