import { issuedTokenSchema, type IssuedToken } from "../schemas/responses/issued-token"
import type { CloudApiPool } from "./cloud-api-pool"
import { exchange } from "./exchange"
import { readAnswer } from "./read-answer"

export type CodeExchange = {
  pool: CloudApiPool
  version: string
  appId: string
  appSecret: string
  code: string
  signal?: AbortSignal
}

const MAX_RESPONSE_BYTES = 1024 * 1024

/** Trades a code for a token. The secret is in the address, so the address is in no error. */
export async function exchangeCode(request: CodeExchange): Promise<IssuedToken> {
  const { pool, version, appId, appSecret, code, signal } = request
  const query = new URLSearchParams({ client_id: appId, client_secret: appSecret, code })
  const answer = await exchange({
    dispatcher: pool.graph,
    origin: pool.origin,
    method: "GET",
    path: `${pool.pathPrefix}/${version}/oauth/access_token?${query.toString()}`,
    headers: [],
    signal,
    maxResponseBytes: MAX_RESPONSE_BYTES,
  })
  if (answer.kind !== "response") throw answer.cause
  return readAnswer({ answer, schema: issuedTokenSchema, secrets: [appSecret, code] })
}
