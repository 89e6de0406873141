import { randomInt } from "node:crypto"
import { request } from "undici"
import { GraphError } from "../graph/graph-error"

const timeoutMs = 10_000

/** Meta's handshake: the address must answer the challenge before it is kept. */
export async function verifyCallback(callbackUrl: string, verifyToken: string): Promise<void> {
  const challenge = String(randomInt(1_000_000_000, 2_000_000_000))
  const url = new URL(callbackUrl)
  url.searchParams.set("hub.mode", "subscribe")
  url.searchParams.set("hub.challenge", challenge)
  url.searchParams.set("hub.verify_token", verifyToken)
  const answer = await ask(url)
  if (answer.status === 200 && answer.body.trim() === challenge) return
  throw refusal(`HTTP Status Code = ${answer.status}; HTTP Message = ${answer.body.slice(0, 100)}`)
}

async function ask(url: URL): Promise<{ status: number; body: string }> {
  try {
    const answer = await request(url, { headersTimeout: timeoutMs, bodyTimeout: timeoutMs })
    return { status: answer.statusCode, body: await answer.body.text() }
  } catch (error) {
    throw refusal(error instanceof Error ? error.message : String(error))
  }
}

const refusal = (why: string) =>
  new GraphError({
    code: 2200,
    httpStatus: 400,
    message: `(#2200) Callback verification failed with the following errors: ${why}`,
  })
