import type { Cipher } from "../../cipher"
import { rows, type Database } from "../../database"
import { toJsonb } from "../../jsonb"
import { SECRET_COLUMNS } from "./stored-secrets"

type SealedRow = { id: string } & Record<(typeof SECRET_COLUMNS)[number], string | null>

/**
 * Encrypts every secret again under the first key, in one statement of the caller's transaction;
 * answers how many. Secrets whose key is gone stay as they are. Rows are locked in the order of their
 * ids, so that two rotations follow each other.
 */
export async function rotateSecrets(db: Database, cipher: Cipher): Promise<number> {
  const accounts = await rows<SealedRow>(
    db,
    `SELECT id, ${SECRET_COLUMNS.join(", ")} FROM whatsapp_account
     WHERE deleted_at IS NULL ORDER BY id FOR UPDATE`
  )
  const resealed = accounts.map((row) => ({ id: row.id, ...resealedOf(row, cipher) }))
  const count = resealed.reduce((sum, row) => sum + Object.keys(row).length - 1, 0)
  if (count > 0) await rows(db, UPDATE, [toJsonb(resealed)])
  return count
}

/** The columns that are not yet under the first key, encrypted again. */
function resealedOf(row: SealedRow, cipher: Cipher): Record<string, string> {
  const entries = SECRET_COLUMNS.flatMap((column) => {
    const ciphertext = row[column]
    if (!ciphertext || !needsRotation(ciphertext, cipher)) return []
    return [[column, cipher.encrypt(cipher.decrypt(ciphertext))] as const]
  })
  return Object.fromEntries(entries)
}

function needsRotation(ciphertext: string, cipher: Cipher): boolean {
  return cipher.canDecrypt(ciphertext) && ciphertext.split(".")[1] !== cipher.keyIds[0]
}

const UPDATE = `
  UPDATE whatsapp_account AS account SET
    ${SECRET_COLUMNS.map((column) => `${column} = coalesce(resealed.${column}, account.${column})`).join(", ")},
    updated_at = now()
  FROM jsonb_to_recordset(?::jsonb) AS resealed (
    id text, ${SECRET_COLUMNS.map((column) => `${column} text`).join(", ")}
  )
  WHERE account.id = resealed.id`
