import { rows, type Database } from "../../database"
import { openSecrets, type SecretRow, type SecretSources } from "./account-secrets"

/** Everything that may prove a webhook: Meta signs per app, and several apps may be in use. */
export interface WebhookSecrets {
  appSecrets: string[]
  verifyTokens: string[]
}

interface Request {
  sources: SecretSources
  /** App secrets from the options, besides the accounts' own. */
  appSecrets: readonly string[]
  /** Told about a row whose key is gone; its secrets are left out. */
  onUnreadable: (wabaId: string) => void
}

/** Collects the webhook secrets of the options and of every account. */
export async function webhookSecrets(
  db: Database,
  { sources, appSecrets, onUnreadable }: Request
): Promise<WebhookSecrets> {
  const accounts = await rows<SecretRow>(
    db,
    `SELECT waba_id, source, access_token_enc, app_secret_enc, verify_token_enc
     FROM whatsapp_account WHERE deleted_at IS NULL`
  )
  const opened = accounts.flatMap((row) => {
    try {
      return [openSecrets({ ...row, access_token_enc: null }, sources)]
    } catch {
      onUnreadable(row.waba_id)
      return []
    }
  })
  const { account } = sources
  return {
    appSecrets: distinct([
      ...appSecrets,
      account?.appSecret,
      ...opened.map((secrets) => secrets.appSecret),
    ]),
    verifyTokens: distinct([account?.verifyToken, ...opened.map((secrets) => secrets.verifyToken)]),
  }
}

function distinct(secrets: (string | null | undefined)[]): string[] {
  return [...new Set(secrets.filter((secret): secret is string => Boolean(secret)))]
}
