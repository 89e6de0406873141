import { KEY_ID_OF, type Cipher } from "../../cipher"
import { rows, type Database } from "../../database"
import { STORED_SECRETS } from "./stored-secrets"

/** Which secrets are under which key. */
export interface Keyring {
  /** The configured keys, the one that encrypts first. */
  keys: { id: string; isPrimary: boolean; secrets: number }[]
  /** Keys that secrets are under and nobody has configured. */
  lost: { keyId: string; secrets: number; accounts: { id: string; name: string }[] }[]
  toRotate: number
}

/** Says which keys are in use and which are missing, without a key or a secret. */
export async function describeKeyring(db: Database, { keyIds }: Cipher): Promise<Keyring> {
  const used = await rows<Keyring["lost"][number]>(db, USED)
  const secretsUnder = (id: string) => used.find(({ keyId }) => keyId === id)?.secrets ?? 0
  const keys = keyIds.map((id, index) => ({
    id,
    isPrimary: index === 0,
    secrets: secretsUnder(id),
  }))
  return {
    keys,
    lost: used.filter(({ keyId }) => !keyIds.includes(keyId)),
    toRotate: keys.slice(1).reduce((sum, { secrets }) => sum + secrets, 0),
  }
}

const USED = `
  SELECT ${KEY_ID_OF("secret.ciphertext")} AS "keyId", count(*)::int AS secrets,
    jsonb_agg(DISTINCT jsonb_build_object('id', account.id, 'name', account.name)) AS accounts
  FROM whatsapp_account account, ${STORED_SECRETS}
  WHERE account.deleted_at IS NULL AND secret.ciphertext IS NOT NULL
  GROUP BY 1
  ORDER BY 1`
