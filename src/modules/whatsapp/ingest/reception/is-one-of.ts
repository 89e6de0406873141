import { createHash, timingSafeEqual } from "node:crypto"

/**
 * Whether a text is one of some secrets. Compares digests, every one of them, so that the time taken
 * tells neither which was close nor how long they are.
 */
export function isOneOf(text: string, secrets: readonly string[]): boolean {
  const given = digestOf(text)
  return secrets.reduce(
    (found, secret) => (secret !== "" && timingSafeEqual(digestOf(secret), given)) || found,
    false
  )
}

function digestOf(text: string): Buffer {
  return createHash("sha256").update(text).digest()
}
