import { once } from "node:events"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import {
  decodeWebhookBody,
  parseWebhook,
  verifySignature,
  type WebhookEvent,
  type WebhookEventKind,
} from "../../../../src/cloud-api"
import { META } from "../../../shop/meta-identities"
import { misreadingsOf } from "./misreadings-of"

type EventOf<Kind extends WebhookEventKind> = Extract<WebhookEvent, { kind: Kind }>

/** A shop's webhook address that reads deliveries with the plugin's own code. */
export async function startShopServer() {
  const events: WebhookEvent[] = []
  /** Whatever was not signed, not understood or lost in reading. */
  const problems: string[] = []

  const take = (rawBody: Buffer, header: string | undefined) => {
    if (!verifySignature({ rawBody, header, appSecrets: [META.appSecret] })) {
      problems.push("a signature does not fit")
    }
    const read = parseWebhook(decodeWebhookBody(rawBody))
    events.push(...read.events)
    problems.push(
      ...read.unrecognised.map(({ field, problem }) => `${field ?? "delivery"}: ${problem}`),
      ...read.events.flatMap(misreadingsOf)
    )
  }

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const query = new URL(request.url ?? "/", "http://shop.test").searchParams
    if (request.method === "GET") {
      const known = query.get("hub.verify_token") === META.verifyToken
      return response.writeHead(known ? 200 : 403).end(query.get("hub.challenge"))
    }
    take(await bytesOf(request), request.headers["x-hub-signature-256"]?.toString())
    return response.writeHead(200).end()
  }
  const server = createServer((request, response) => void answer(request, response))
  server.listen(0, "127.0.0.1")
  await once(server, "listening")

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/whatsapp`,
    events,
    problems,
    eventsOf: <Kind extends WebhookEventKind>(kind: Kind) =>
      events.filter((event): event is EventOf<Kind> => event.kind === kind),
    forget: () => {
      events.length = 0
      problems.length = 0
    },
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, "close")
    },
  }
}

export type ShopServer = Awaited<ReturnType<typeof startShopServer>>

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
