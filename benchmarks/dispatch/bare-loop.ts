import { Pool } from "undici"
import { GRAPH_VERSION, type BenchMessage } from "./bench-messages"

interface BareLoop {
  url: string
  phoneNumberId: string
  accessToken: string
  messages: readonly BenchMessage[]
  /** Requests under way at once. */
  connections: number
}

/**
 * The baseline: the same requests over a bare undici pool, as fast as they go. No database, no
 * policy, no rate; the answer is read and parsed, and that is all. Answers with messages a second.
 */
export async function runBareLoop(loop: BareLoop): Promise<number> {
  const pool = new Pool(loop.url, { connections: loop.connections })
  const path = `/${GRAPH_VERSION}/${loop.phoneNumberId}/messages`
  const headers = {
    authorization: `Bearer ${loop.accessToken}`,
    "content-type": "application/json",
  }
  const queue = loop.messages.values()

  async function work(): Promise<void> {
    for (const { payload } of queue) {
      const { statusCode, body } = await pool.request({
        method: "POST",
        path,
        headers,
        body: payload,
      })
      const answer = (await body.json()) as { messages?: { id: string }[] }
      if (statusCode !== 200 || !answer.messages?.[0]) throw new Error(`Refused: ${statusCode}`)
    }
  }

  const start = performance.now()
  await Promise.all(Array.from({ length: loop.connections }, work))
  const seconds = (performance.now() - start) / 1000
  await pool.close()
  return loop.messages.length / seconds
}
