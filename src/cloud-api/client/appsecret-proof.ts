import { createHmac } from "node:crypto"

/** Proves to Meta that the caller of a token also holds the app's secret. */
export function appsecretProof(accessToken: string, appSecret: string): string {
  return createHmac("sha256", appSecret).update(accessToken).digest("hex")
}
