import LocalEventBus from "@medusajs/event-bus-local/dist/services/event-bus-local"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger } from "@medusajs/framework/types"
import { WHATSAPP_EVENTS } from "../../src/contract"
import { createAnnounce } from "../../src/modules/whatsapp/announce"
import { createDispatch } from "../../src/modules/whatsapp/dispatch/create-dispatch"
import { createCloudApiClients } from "../../src/modules/whatsapp/operations/accounts/cloud-api-clients"
import { CONNECTIONS, GRAPH_VERSION } from "./bench-messages"

interface LaneRun {
  db: Knex
  url: string
  numberId: string
  accessToken: string
  /** How many messages are queued. */
  count: number
}

/**
 * Drains a filled outbox through the real engine, Medusa's in-process event bus included, and waits
 * until every outcome is written. Answers with messages a second.
 */
export async function runLane({ db, url, numberId, accessToken, count }: LaneRun): Promise<number> {
  const logger = console as unknown as Logger
  const bus = new LocalEventBus({ logger } as never, {}, {} as never)
  const tell = createAnnounce(bus, console.error)
  const clients = createCloudApiClients({
    graphBaseUrl: url,
    graphVersion: GRAPH_VERSION,
    connections: CONNECTIONS,
    secretsOf: async () => ({ accessToken, appSecret: null, verifyToken: null }),
  })
  let written = 0
  let finish = () => {}
  const finished = new Promise<void>((resolve) => (finish = resolve))
  const engine = createDispatch({
    db,
    clients,
    logger,
    announce: (name, payloads) => {
      tell(name, payloads)
      if (name === WHATSAPP_EVENTS.MESSAGE_SENT) written += payloads.length
      if (written >= count) finish()
    },
  })

  const start = performance.now()
  engine.start()
  engine.wake(numberId)
  await finished
  const seconds = (performance.now() - start) / 1000
  await engine.stop()
  await clients.close()
  return count / seconds
}
