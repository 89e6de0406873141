import type { WhatsappOptions } from "../../../../options"
import type { Cipher } from "../../cipher"
import { rows, type Database } from "../../database"
import { refused } from "../../refused"

/** What proves an account to Meta, and Meta to us. Never logged, never in an answer. */
export interface AccountSecrets {
  accessToken: string | null
  appSecret: string | null
  verifyToken: string | null
}

/** Where secrets come from: the keyring for stored ones, the options for the environment's. */
export interface SecretSources {
  cipher: Cipher
  account: WhatsappOptions["account"]
}

/** The columns secrets are read from. */
export interface SecretRow {
  waba_id: string
  source: "environment" | "admin"
  access_token_enc: string | null
  app_secret_enc: string | null
  verify_token_enc: string | null
}

/** Reads one account's secrets. */
export async function accountSecrets(
  db: Database,
  { accountId, sources }: { accountId: string; sources: SecretSources }
): Promise<AccountSecrets> {
  const [row] = await rows<SecretRow>(
    db,
    `SELECT waba_id, source, access_token_enc, app_secret_enc, verify_token_enc
     FROM whatsapp_account WHERE id = ? AND deleted_at IS NULL`,
    [accountId]
  )
  if (!row) {
    throw refused("NOT_FOUND", "account_not_found", { id: accountId })
  }
  return openSecrets(row, sources)
}

/**
 * Opens what a row holds. An environment account has nothing in its row: its secrets are the
 * options', as long as they are still about the same WABA.
 */
export function openSecrets(row: SecretRow, { cipher, account }: SecretSources): AccountSecrets {
  if (row.source === "environment") {
    const configured = account?.businessAccountId === row.waba_id ? account : undefined
    return {
      accessToken: configured?.accessToken ?? null,
      appSecret: configured?.appSecret ?? null,
      verifyToken: configured?.verifyToken ?? null,
    }
  }
  const open = (ciphertext: string | null) => (ciphertext ? cipher.decrypt(ciphertext) : null)
  return {
    accessToken: open(row.access_token_enc),
    appSecret: open(row.app_secret_enc),
    verifyToken: open(row.verify_token_enc),
  }
}
