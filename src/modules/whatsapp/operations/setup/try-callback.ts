import { randomBytes } from "node:crypto"
import { request } from "undici"
import type { ReachFacts } from "../../../../domain/setup"

/** Meta's challenge is short; whatever else answers is not read to its end. */
const LONGEST_ANSWER = 256

/**
 * Does what Meta does before it delivers: asks our public address for a challenge back. The address
 * is the operator's own option, never a request's. Redirects are not followed, as Meta follows none,
 * and nothing of the answer is passed on but whether it was right.
 */
export async function tryCallback({
  callbackUrl,
  verifyToken,
  signal,
}: {
  callbackUrl: string
  verifyToken: string
  signal: AbortSignal
}): Promise<ReachFacts> {
  const challenge = randomBytes(8).readBigUInt64BE().toString()
  const url = new URL(callbackUrl)
  url.searchParams.set("hub.mode", "subscribe")
  url.searchParams.set("hub.challenge", challenge)
  url.searchParams.set("hub.verify_token", verifyToken)
  const { statusCode, body } = await request(url, { signal })
  const answer = await readStart(body)
  return { httpStatus: statusCode, answersHandshake: statusCode === 200 && answer === challenge }
}

async function readStart(body: AsyncIterable<unknown>): Promise<string> {
  let start = ""
  for await (const part of body) {
    start += String(part)
    if (start.length >= LONGEST_ANSWER) break
  }
  return start.slice(0, LONGEST_ANSWER)
}
