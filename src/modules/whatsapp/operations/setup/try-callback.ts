import { randomBytes } from "node:crypto"
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
  const response = await fetch(url, { redirect: "manual", signal })
  const answer = await readStart(response)
  return {
    httpStatus: response.status,
    answersHandshake: response.status === 200 && answer === challenge,
  }
}

async function readStart({ body }: Response): Promise<string> {
  if (!body) return ""
  const reader = body.getReader() as ReadableStreamDefaultReader<Uint8Array>
  const parts: Uint8Array[] = []
  let size = 0
  while (size < LONGEST_ANSWER) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
    size += value.byteLength
  }
  await reader.cancel()
  return Buffer.concat(parts).subarray(0, LONGEST_ANSWER).toString("utf8")
}
