import { generateEntityId } from "@medusajs/framework/utils"
import { rows, type Database } from "../../database"
import { ensurePhoneNumber } from "./ensure-phone-number"

interface EnvironmentAccount {
  businessAccountId: string
  phoneNumberId: string
  accessToken: string
  timeZone?: string
}

/**
 * Makes the rows of the account that `WHATSAPP_*` describes; its secrets stay in memory. An account
 * that a person entered in the admin under the same WABA is left alone.
 *
 * A token that changed since the last boot lifts a pause, unless a person paused the account:
 * whoever changed it meant to mend it.
 */
export async function ensureEnvironmentAccount(
  db: Database,
  account: EnvironmentAccount
): Promise<{ accountId: string; numberId: string }> {
  const id = generateEntityId(undefined, "waacc")
  await rows(db, UPSERT, [
    id,
    account.businessAccountId,
    account.timeZone ?? null,
    account.accessToken.slice(-4),
  ])
  const [kept] = await rows<{ id: string }>(
    db,
    `SELECT id FROM whatsapp_account WHERE waba_id = ? AND deleted_at IS NULL`,
    [account.businessAccountId]
  )
  const accountId = kept?.id ?? id
  const { phoneNumberId } = account
  return { accountId, numberId: await ensurePhoneNumber(db, { accountId, phoneNumberId }) }
}

const UPSERT = `
  INSERT INTO whatsapp_account AS account
    (id, waba_id, name, source, time_zone, access_token_last_four, access_token_set_at)
  VALUES (?, ?, 'WhatsApp', 'environment', ?, ?, now())
  ON CONFLICT (waba_id) WHERE deleted_at IS NULL DO UPDATE SET
    time_zone = excluded.time_zone,
    access_token_last_four = excluded.access_token_last_four,
    access_token_set_at = CASE
      WHEN account.access_token_last_four = excluded.access_token_last_four THEN account.access_token_set_at
      ELSE now()
    END,
    paused_at = CASE
      WHEN account.access_token_last_four = excluded.access_token_last_four
        OR account.paused_by = 'person' THEN account.paused_at
    END,
    health_checked_at = NULL,
    updated_at = now()
  WHERE account.source = 'environment'`
