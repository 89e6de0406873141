import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"
import { decodeEncryptionKey } from "../../options"

const ALGORITHM = "aes-256-gcm"
const FORMAT = "v1"

/** Encrypts and decrypts accounts' secrets under a keyring. */
export interface Cipher {
  encrypt(plaintext: string): string
  /** @throws MedusaError when the key that encrypted it is no longer configured, or the text was altered. */
  decrypt(ciphertext: string): string
  /** Whether the text was encrypted under a key that is still configured. */
  canDecrypt(ciphertext: string): boolean
  /** Ids of the configured keys, the one that encrypts first. */
  readonly keyIds: readonly string[]
}

/** SQL for the id of the key a column's ciphertext is under, in `createCipher`'s format. */
export const KEY_ID_OF = (column: string) => `split_part(${column}, '.', 2)`

/**
 * AES-256-GCM with a keyring: the first key encrypts, every key decrypts. Ciphertext reads
 * `v1.<key id>.<nonce>.<tag>.<data>`; a key's id is the start of its SHA-256, so that rotation needs
 * no bookkeeping.
 */
export function createCipher(keys: readonly string[]): Cipher {
  const ring = new Map(keys.map((key) => [keyId(key), decodeEncryptionKey(key) as Uint8Array]))
  const [primary] = ring

  return {
    encrypt(plaintext) {
      if (!primary) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          "Secrets cannot be stored: set the option encryptionKeys (WHATSAPP_ENCRYPTION_KEY) first. Make a key with: openssl rand -base64 32"
        )
      }
      const [id, key] = primary
      const nonce = randomBytes(12)
      const cipher = createCipheriv(ALGORITHM, key, nonce)
      const data = Buffer.concat([cipher.update(plaintext, "utf8"), cipher.final()])
      return [FORMAT, id, ...[nonce, cipher.getAuthTag(), data].map(base64url)].join(".")
    },

    decrypt(ciphertext) {
      const { key, id, nonce, tag, data } = open(ciphertext)
      if (!key) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `A stored secret was encrypted with key ${id}, which is not among encryptionKeys (WHATSAPP_ENCRYPTION_KEY). Put that key back, or enter the secret again.`
        )
      }
      const decipher = createDecipheriv(ALGORITHM, key, nonce)
      decipher.setAuthTag(tag)
      return Buffer.concat([decipher.update(data), decipher.final()]).toString("utf8")
    },

    keyIds: [...ring.keys()],

    canDecrypt: (ciphertext) => open(ciphertext).key !== undefined,
  }

  function open(ciphertext: string) {
    const [format, id = "", nonce = "", tag = "", data = ""] = ciphertext.split(".")
    if (format !== FORMAT) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "A stored secret is not in a known format."
      )
    }
    const bytes = (part: string) => Buffer.from(part, "base64url")
    return { id, key: ring.get(id), nonce: bytes(nonce), tag: bytes(tag), data: bytes(data) }
  }
}

const keyId = (key: string) =>
  createHash("sha256")
    .update(decodeEncryptionKey(key) as Uint8Array)
    .digest("hex")
    .slice(0, 8)

const base64url = (bytes: Buffer) => bytes.toString("base64url")
