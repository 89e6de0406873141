import { generateEntityId } from "@medusajs/framework/utils"
import type { Cipher } from "../../cipher"
import { rows, type Database } from "../../database"
import { ensurePhoneNumber } from "./ensure-phone-number"
import { lastFourOf } from "./list-accounts-for-admin"
import { refused } from "../../refused"

/** An account as a person enters it. Without `id` it is made; what is left out stays as it is. */
export interface AccountToSave {
  id?: string
  name?: string
  wabaId?: string
  phoneNumberId?: string
  /** Null forgets it. */
  appId?: string | null
  /** In which days and months own limits are counted; null for UTC. */
  timeZone?: string | null
  accessToken?: string
  appSecret?: string
  verifyToken?: string
}

/** Makes or changes an account, its secrets encrypted. A new token lifts a pause, but not a person's. */
export async function saveAccount(
  db: Database,
  { account, cipher }: { account: AccountToSave; cipher: Cipher }
): Promise<{ accountId: string }> {
  const accountId = account.id ? await requireChangeable(db, account.id) : await insert(db, account)
  // A new account was given its name and app when it was made.
  const { name, appId } = account.id ? account : {}
  await rows(db, UPDATE, [
    name ?? null,
    appId === undefined,
    appId ?? null,
    account.timeZone === undefined,
    account.timeZone ?? null,
    ...sealed(account.accessToken, cipher),
    ...sealed(account.appSecret, cipher),
    ...sealed(account.verifyToken, cipher),
    Boolean(account.accessToken),
    accountId,
  ])
  if (account.phoneNumberId) {
    await ensurePhoneNumber(db, { accountId, phoneNumberId: account.phoneNumberId })
  }
  return { accountId }
}

async function insert(db: Database, account: AccountToSave): Promise<string> {
  const [made] = await rows<{ id: string }>(
    db,
    `INSERT INTO whatsapp_account (id, waba_id, name, app_id, source)
     VALUES (?, ?, ?, ?, 'admin')
     ON CONFLICT (waba_id) WHERE deleted_at IS NULL DO NOTHING
     RETURNING id`,
    [
      generateEntityId(undefined, "waacc"),
      account.wabaId,
      account.name ?? "WhatsApp",
      account.appId ?? null,
    ]
  )
  if (made) return made.id
  throw refused("DUPLICATE_ERROR", "account_known", { id: account.wabaId ?? "" })
}

async function requireChangeable(db: Database, id: string): Promise<string> {
  const [account] = await rows<{ id: string }>(
    db,
    `SELECT id FROM whatsapp_account
     WHERE id = ? AND source = 'admin' AND deleted_at IS NULL FOR UPDATE`,
    [id]
  )
  if (account) return account.id
  throw refused("NOT_FOUND", "account_not_changeable", { id })
}

/** What the statement needs of one secret: its ciphertext, its end, and whether it is new. */
function sealed(secret: string | undefined, cipher: Cipher) {
  return secret ? [cipher.encrypt(secret), lastFourOf(secret), true] : [null, null, false]
}

const secretColumns = (name: string) => `
    ${name}_enc = coalesce(given.${name}, ${name}_enc),
    ${name}_last_four = CASE WHEN given.${name}_is_new THEN given.${name}_end ELSE ${name}_last_four END,
    ${name}_set_at = CASE WHEN given.${name}_is_new THEN now() ELSE ${name}_set_at END,`

const SECRETS = ["access_token", "app_secret", "verify_token"]

const UPDATE = `
  UPDATE whatsapp_account AS account SET
    name = coalesce(given.name, account.name),
    app_id = CASE WHEN given.keeps_app_id THEN account.app_id ELSE given.app_id END,
    time_zone = CASE WHEN given.keeps_time_zone THEN account.time_zone ELSE given.time_zone END,
    ${SECRETS.map(secretColumns).join("")}
    access_token_expires_at = CASE WHEN given.mends THEN NULL ELSE access_token_expires_at END,
    paused_at = CASE WHEN given.mends AND paused_by IS DISTINCT FROM 'person' THEN NULL ELSE paused_at END,
    paused_by = CASE WHEN given.mends AND paused_by = 'keyring' THEN NULL ELSE paused_by END,
    updated_at = now()
  FROM (VALUES (
    ?::text, ?::boolean, ?::text, ?::boolean, ?::text,
    ${SECRETS.map(() => "?::text, ?::text, ?::boolean").join(", ")},
    ?::boolean
  )) AS given (
    name, keeps_app_id, app_id, keeps_time_zone, time_zone,
    ${SECRETS.map((name) => `${name}, ${name}_end, ${name}_is_new`).join(", ")}, mends
  )
  WHERE account.id = ?`
