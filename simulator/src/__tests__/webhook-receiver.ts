import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

type Value = {
  metadata?: { phone_number_id: string }
  statuses?: Array<Record<string, unknown>>
  messages?: Array<Record<string, unknown>>
  contacts?: Array<Record<string, unknown>>
}
export type Change = { field: string; value: Value & Record<string, unknown> }
export type ReceivedWebhook = {
  signature: string
  raw: Buffer
  body: { object: string; entry: Array<{ id: string; time?: number; changes: Change[] }> }
}

/** A business's server: keeps what it is sent, and can be told to refuse some of it. */
export async function startWebhookReceiver(verifyToken = "demo-verify-token") {
  const received: ReceivedWebhook[] = []
  const refusals: number[] = []
  const server = createServer((request, response) => {
    const query = new URL(request.url ?? "/", "http://localhost").searchParams
    if (request.method === "GET") {
      const good = query.get("hub.verify_token") === verifyToken
      response.writeHead(good ? 200 : 403).end(good ? query.get("hub.challenge") : "no")
      return
    }
    const chunks: Buffer[] = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      const refusal = refusals.shift()
      const raw = Buffer.concat(chunks)
      if (refusal === undefined) {
        const signature = String(request.headers["x-hub-signature-256"])
        received.push({
          signature,
          raw,
          body: JSON.parse(raw.toString()) as ReceivedWebhook["body"],
        })
      }
      response.writeHead(refusal ?? 200).end()
    })
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const changes = () => received.flatMap(({ body }) => body.entry.flatMap((entry) => entry.changes))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/whatsapp`,
    received,
    /** Answers the next POSTs with these codes and forgets them. */
    refuse: (...codes: number[]) => void refusals.push(...codes),
    changes,
    statuses: () => changes().flatMap(({ value }) => value.statuses ?? []),
    messages: () => changes().flatMap(({ value }) => value.messages ?? []),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
