import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { Cipher } from "../../cipher"
import { rows, type Database } from "../../database"
import { ensurePhoneNumber } from "./ensure-phone-number"

/** An account as a person enters it. Without `id` it is made; secrets left out stay as they are. */
export interface AccountToSave {
  id?: string
  name?: string
  wabaId?: string
  phoneNumberId?: string
  accessToken?: string
  appSecret?: string
  verifyToken?: string
}

/** Makes or changes an account, its secrets encrypted. A new token lifts a pause. */
export async function saveAccount(
  db: Database,
  { account, cipher }: { account: AccountToSave; cipher: Cipher }
): Promise<{ accountId: string }> {
  const secrets = {
    accessToken: account.accessToken ? cipher.encrypt(account.accessToken) : null,
    appSecret: account.appSecret ? cipher.encrypt(account.appSecret) : null,
    verifyToken: account.verifyToken ? cipher.encrypt(account.verifyToken) : null,
    lastFour: account.accessToken?.slice(-4) ?? null,
  }
  const accountId = account.id
    ? await update(db, { ...account, id: account.id }, secrets)
    : await insert(db, account, secrets)

  if (account.phoneNumberId) {
    await ensurePhoneNumber(db, { accountId, phoneNumberId: account.phoneNumberId })
  }
  return { accountId }
}

type SealedSecrets = Record<"accessToken" | "appSecret" | "verifyToken" | "lastFour", string | null>

async function insert(db: Database, account: AccountToSave, secrets: SealedSecrets) {
  const id = generateEntityId(undefined, "waacc")
  const [made] = await rows(
    db,
    `INSERT INTO whatsapp_account
       (id, waba_id, name, source, access_token_enc, access_token_last_four, access_token_set_at,
        app_secret_enc, verify_token_enc)
     VALUES (?, ?, ?, 'admin', ?, ?, now(), ?, ?)
     ON CONFLICT (waba_id) WHERE deleted_at IS NULL DO NOTHING
     RETURNING id`,
    [
      id,
      account.wabaId,
      account.name ?? "WhatsApp",
      secrets.accessToken,
      secrets.lastFour,
      secrets.appSecret,
      secrets.verifyToken,
    ]
  )
  if (!made) {
    throw new MedusaError(
      MedusaError.Types.DUPLICATE_ERROR,
      `The WhatsApp Business Account ${account.wabaId} is already connected.`
    )
  }
  return id
}

async function update(
  db: Database,
  account: AccountToSave & { id: string },
  secrets: SealedSecrets
): Promise<string> {
  const [changed] = await rows<{ id: string }>(
    db,
    UPDATE,
    [
      account.name,
      secrets.appSecret,
      secrets.verifyToken,
      secrets.accessToken,
      secrets.accessToken,
      secrets.lastFour,
      secrets.accessToken,
      secrets.accessToken,
      account.id,
    ].map((binding) => binding ?? null)
  )
  if (!changed) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `WhatsApp account ${account.id} was not found, or comes from the environment and is changed there.`
    )
  }
  return changed.id
}

const UPDATE = `
  UPDATE whatsapp_account SET
    name = coalesce(?, name),
    app_secret_enc = coalesce(?, app_secret_enc),
    verify_token_enc = coalesce(?, verify_token_enc),
    access_token_enc = coalesce(?, access_token_enc),
    access_token_last_four = CASE WHEN ?::text IS NULL THEN access_token_last_four ELSE ? END,
    access_token_set_at = CASE WHEN ?::text IS NULL THEN access_token_set_at ELSE now() END,
    paused_at = CASE WHEN ?::text IS NULL THEN paused_at END,
    updated_at = now()
  WHERE id = ? AND source = 'admin' AND deleted_at IS NULL
  RETURNING id`
