import LocalEventBus from "@medusajs/event-bus-local/dist/services/event-bus-local"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger } from "@medusajs/framework/types"
import { WHATSAPP_EVENTS } from "../../src/contract"
import { createAnnounce } from "../../src/modules/whatsapp/announce"
import { createDispatch, type Dispatch } from "../../src/modules/whatsapp/dispatch/create-dispatch"
import { createCloudApiClients } from "../../src/modules/whatsapp/operations/accounts/cloud-api-clients"
import { createWakes } from "../../src/modules/whatsapp/wakes/create-wakes"
import { CONNECTIONS, GRAPH_VERSION } from "./bench-messages"

export interface BenchEngineParts {
  db: Knex
  /** Where the simulator is. */
  url: string
  accessToken: string
  /** Requests that may be under way at once. */
  connections?: number
  /** With one, wakes are BullMQ jobs; without, they stay in the process. */
  redisUrl?: string
  /** Told how many more messages are written as sent. */
  onSent?: (count: number) => void
}

/** The real engine as the product has it, but for its connections, and Medusa's in-process event bus. */
export interface BenchEngine extends Pick<Dispatch, "start" | "wake"> {
  stop(): Promise<void>
}

export function createBenchEngine(parts: BenchEngineParts): BenchEngine {
  const { db, url, accessToken, redisUrl, onSent, connections = CONNECTIONS } = parts
  const logger = console as unknown as Logger
  const bus = new LocalEventBus({ logger } as never, {}, {} as never)
  const tell = createAnnounce(bus, console.error)
  const clients = createCloudApiClients({
    graphBaseUrl: url,
    graphVersion: GRAPH_VERSION,
    connections,
    secretsOf: async () => ({ accessToken, appSecret: null, verifyToken: null }),
  })
  const wakes = redisUrl
    ? createWakes({ settings: { url: redisUrl, prefix: "wa-bench" }, logger })
    : undefined
  const engine = createDispatch({
    db,
    clients,
    logger,
    wakes,
    settings: { maxInFlight: connections },
    announce: (name, payloads) => {
      tell(name, payloads)
      if (name === WHATSAPP_EVENTS.MESSAGE_SENT) onSent?.(payloads.length)
    },
  })

  return {
    start: engine.start,
    wake: engine.wake,
    async stop() {
      await engine.stop()
      await Promise.all([wakes?.close(), clients.close()])
    },
  }
}
