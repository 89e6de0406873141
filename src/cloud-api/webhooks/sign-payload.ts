import { createHmac } from "node:crypto"

/** Signs a body the way Meta signs its deliveries: the value of `X-Hub-Signature-256`. */
export function signPayload(request: {
  body: string | Uint8Array
  appSecret: string
}): `sha256=${string}` {
  const digest = createHmac("sha256", request.appSecret).update(request.body).digest("hex")
  return `sha256=${digest}`
}
