import { createHmac } from "node:crypto"

/** Value of `X-Hub-Signature-256`, over exactly the bytes that are sent. */
export const sign = (body: Buffer, appSecret: string): string =>
  `sha256=${createHmac("sha256", appSecret).update(body).digest("hex")}`
