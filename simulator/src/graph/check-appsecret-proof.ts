import { createHmac } from "node:crypto"
import { GraphError } from "./graph-error"

/** A proof need not be given, but one that is given must fit token and secret. */
export function checkAppsecretProof(given: {
  token: string
  proof: string
  appSecret: string
}): void {
  const expected = createHmac("sha256", given.appSecret).update(given.token).digest("hex")
  if (given.proof === expected) return
  throw new GraphError({
    code: 100,
    type: "GraphMethodException",
    message: "Invalid appsecret_proof provided in the API argument",
  })
}
