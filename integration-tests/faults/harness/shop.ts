/* A shop reduced to the plugin: the real module, booted by Medusa, and its route's door. */
import { createServer } from "node:http"
import { MedusaApp, MedusaModule } from "@medusajs/framework/modules-sdk"
import { ContainerRegistrationKeys, ModulesSdkUtils } from "@medusajs/framework/utils"
import type { Logger } from "@medusajs/framework/types"
import { parseOptions } from "../../../src/options"
import {
  createDispatch,
  type Dispatch,
} from "../../../src/modules/whatsapp/dispatch/create-dispatch"
import type { Announce } from "../../../src/modules/whatsapp/announce"
import type { DatabasePool } from "../../../src/modules/whatsapp/database"
import { createCloudApiClients } from "../../../src/modules/whatsapp/operations/accounts/cloud-api-clients"
import type WhatsappModuleService from "../../../src/modules/whatsapp/service"
import type { Wakes } from "../../../src/modules/whatsapp/wakes/wake"
import { TEST_ENCRYPTION_KEY } from "../../shop/plugin-options"
import { setClockAhead } from "./clock-ahead"
import { HOOK_PATH, type WorkerOrders } from "./worker-orders"

/** What the module keeps to itself, for the engine that takes its engine's place. */
interface Insides {
  db: DatabasePool
  announce: Announce
  logger: Logger
  wakes?: Wakes
  dispatch: Dispatch
}

/**
 * Times so short that tests wait for what happens and not for a clock. Leases are the product's: a
 * slow machine must not lose them; a test that wants one to end ends it.
 */
const FAST = {
  sweepEveryMs: 100,
  outageFirstPauseMs: 20,
  outageMostPauseMs: 200,
  probeTokenEveryMs: 50,
}

export const log = (line: unknown) => void process.stderr.write(`${String(line)}\n`)
const logger = { error: log, warn: log, info: log, debug: () => {} } as unknown as Logger

/** A shop that is open. */
export interface Shop {
  service: WhatsappModuleService
  /** Sends and applies, as a process of mode `shared` does from its start. */
  work(): Promise<void>
  /** Closes in order: what is under way is finished, nothing new is taken. */
  leave(): Promise<void>
}

export async function openShop(orders: WorkerOrders): Promise<Shop> {
  if (orders.clockAheadMs) setClockAhead(orders.clockAheadMs)
  const db = ModulesSdkUtils.createPgConnection({
    clientUrl: orders.databaseUrl,
    pool: { min: 0, max: orders.connections ?? 10 },
  })
  const app = await MedusaApp({
    cwd: process.cwd(),
    modulesConfig: { whatsapp: { resolve: "./src/modules/whatsapp", options: optionsOf(orders) } },
    injectedDependencies: {
      [ContainerRegistrationKeys.PG_CONNECTION]: db,
      [ContainerRegistrationKeys.LOGGER]: logger,
    },
  })
  const service = app.modules.whatsapp as unknown as WhatsappModuleService
  const insides = service as unknown as Insides
  insides.dispatch = withShortTimes(insides, service, orders)

  const server = createServer((request, response) => {
    if (!request.url?.startsWith(HOOK_PATH)) return void response.writeHead(404).end()
    service.answerDelivery(request).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      () => response.writeHead(500).end()
    )
  })
  if (orders.port) await new Promise<void>((listening) => server.listen(orders.port, listening))

  let working: Promise<void> | undefined
  return {
    service,
    work: () => (working ??= app.onApplicationStart().then(() => undefined)),
    async leave() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      await app.onApplicationPrepareShutdown()
      server.closeAllConnections()
      await closed
      await app.onApplicationShutdown()
      await db.destroy()
      MedusaModule.clearInstances()
    },
  }
}

const optionsOf = ({ graphBaseUrl, redisUrl }: WorkerOrders) => ({
  encryptionKeys: [TEST_ENCRYPTION_KEY],
  graphBaseUrl,
  ...(redisUrl && { redisUrl }),
})

function withShortTimes(insides: Insides, service: WhatsappModuleService, orders: WorkerOrders) {
  const { db, announce, wakes } = insides
  const settings = { ...FAST, ...orders.settings }
  const clients = createCloudApiClients({
    ...parseOptions(optionsOf(orders)),
    connections: 128,
    timeoutMs: orders.answerWithinMs ?? 60_000,
    secretsOf: (accountId) => service.accountSecrets(accountId),
  })
  return createDispatch({ db, announce, logger, wakes, clients, settings })
}
