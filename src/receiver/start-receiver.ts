import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { Pool } from "@medusajs/framework/pg"
import { createTeller } from "../modules/whatsapp/ingest/teller"
import { createWakes } from "../modules/whatsapp/wakes/create-wakes"
import {
  createReception,
  type Reception,
} from "../modules/whatsapp/ingest/reception/create-reception"
import type { ReceiverOptions } from "../options"
import { createPgDatabase } from "./pg-database"
import { createRequestListener } from "./request-listener"

/** A receiver that listens. */
export interface Receiver {
  url: string
  /** Answers what has begun, takes nothing new, and leaves. */
  stop(): Promise<void>
}

/** Inserts are shared and sent one after the other; the rest is for secrets and health. */
const CONNECTIONS = 4
const CONNECT_MS = 5_000
const STATEMENT_MS = 15_000
/** After this long, whoever still sends is cut off: Meta delivers again. */
const FAREWELL_MS = 10_000

/**
 * Starts what does nothing but verify and store: bare HTTP and the shared insert, in front of the
 * same table the shop's workers process. For shops past what one Medusa server can take in.
 */
export async function startReceiver(
  options: ReceiverOptions,
  warn: (line: string) => void
): Promise<Receiver> {
  const pool = new Pool({
    connectionString: options.databaseUrl,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: STATEMENT_MS,
    application_name: "medusa-whatsapp-receiver",
  })
  // A connection that breaks while it is idle: the pool makes another, and nothing is lost.
  pool.on("error", () => warn("WhatsApp: the receiver lost a connection to the database."))
  const wakes = openWakes(options, warn)
  const reception = createReception({
    db: createPgDatabase(pool),
    options,
    warn,
    onStored: createTeller(async () => wakes?.post({ kind: "ingest" })),
  })
  const isHealthy = () =>
    pool.query("SELECT 1").then(
      () => true,
      () => false
    )
  const server = createServer(createRequestListener({ reception, path: options.path, isHealthy }))
  await listen(server, options)
  await warnWithoutSecrets(reception, warn)
  const { port } = server.address() as AddressInfo

  return {
    url: `http://${options.host.includes(":") ? `[${options.host}]` : options.host}:${port}`,
    async stop() {
      await close(server)
      await Promise.all([pool.end(), wakes?.close()])
    },
  }
}

/** Each refusal would look like a stranger's. Whether the database answers, health tells. */
async function warnWithoutSecrets(reception: Reception, warn: (line: string) => void) {
  if (await reception.canVerify().catch(() => true)) return
  warn(
    "WhatsApp: no app secret is known, so every delivery will be refused. Give the receiver the shop's WHATSAPP_ENCRYPTION_KEY, or WHATSAPP_APP_SECRETS."
  )
}

/** The shop's workers look for what is stored four times a second; with Redis they hear of it. */
function openWakes({ redisUrl, redisPrefix }: ReceiverOptions, log: (line: string) => void) {
  if (!redisUrl) return undefined
  const settings = { url: redisUrl, prefix: redisPrefix }
  return createWakes({ settings, logger: { warn: log, info: log } })
}

function listen(server: Server, { port, host }: ReceiverOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, host, resolve)
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const farewell = setTimeout(() => server.closeAllConnections(), FAREWELL_MS)
    // Whoever is still connected is told that this answer is the last.
    server.on("request", (_, response) => response.setHeader("Connection", "close"))
    server.close(() => {
      clearTimeout(farewell)
      resolve()
    })
    server.closeIdleConnections()
  })
}
