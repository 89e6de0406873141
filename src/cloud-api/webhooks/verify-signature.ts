import { createHmac, timingSafeEqual } from "node:crypto"

export type SignedDelivery = {
  /** The bytes as they came: Meta signs what it sent, and re-serialising changes it. */
  rawBody: Uint8Array
  /** The `X-Hub-Signature-256` header. */
  header: string | undefined
  /** Each secret that may have signed: several apps, or one secret being replaced by another. */
  appSecrets: readonly string[]
}

const SHA256_HEX = /^sha256=([0-9a-f]{64})$/i

/**
 * Whether a delivery was signed with one of the secrets. Compares in constant time and tries every
 * secret, so that the time taken tells nothing; never throws.
 */
export function verifySignature({ rawBody, header, appSecrets }: SignedDelivery): boolean {
  const hex = typeof header === "string" ? SHA256_HEX.exec(header.trim())?.[1] : undefined
  if (!hex || !(rawBody instanceof Uint8Array)) return false
  const given = Buffer.from(hex, "hex")
  return appSecrets.reduce((valid, secret) => matches(rawBody, secret, given) || valid, false)
}

function matches(rawBody: Uint8Array, secret: string, given: Buffer): boolean {
  // An empty secret would let anybody sign.
  if (typeof secret !== "string" || secret === "") return false
  return timingSafeEqual(createHmac("sha256", secret).update(rawBody).digest(), given)
}
