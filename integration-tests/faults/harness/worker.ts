/* A shop's process reduced to the plugin: the real module, booted by Medusa, and its route's door. */
import { createServer } from "node:http"
import { MedusaApp } from "@medusajs/framework/modules-sdk"
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
import { HOOK_PATH, type WorkerNews, type WorkerOrders, type WorkerRequest } from "./worker-orders"

/** What the module keeps to itself, for the engine that takes its engine's place. */
interface Insides {
  db: DatabasePool
  announce: Announce
  logger: Logger
  wakes?: Wakes
  dispatch: Dispatch
}

/** Times so short that tests wait for what happens and not for a clock. */
const FAST = {
  sweepEveryMs: 100,
  outageFirstPauseMs: 20,
  outageMostPauseMs: 200,
  probeTokenEveryMs: 50,
  laneLeaseMs: 1_500,
  claimMs: 5_000,
  drainMs: 5_000,
}

const log = (line: unknown) => void process.stderr.write(`${String(line)}\n`)
const logger = { error: log, warn: log, info: log, debug: () => {} } as unknown as Logger

async function main(): Promise<void> {
  const orders = JSON.parse(process.env.WORKER_ORDERS ?? "{}") as WorkerOrders
  const app = await boot(orders)
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
  const work = () => (working ??= app.onApplicationStart().then(() => undefined))
  process.on("message", (request: WorkerRequest) => {
    const done = request.kind === "work" ? work() : service.admitMessages(request.messages)
    done.then(
      () => say({ kind: "done" }),
      (error: unknown) => say({ kind: "failed", error: String(error) })
    )
  })
  process.once("SIGTERM", () => {
    void leave()
  })
  process.once("disconnect", () => process.exit(1))
  if (orders.mode !== "server") await work()
  say({ kind: "ready" })

  async function leave(): Promise<void> {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    await app.onApplicationPrepareShutdown()
    server.closeAllConnections()
    await closed
    await app.onApplicationShutdown()
    process.exit(0)
  }
}

function boot(orders: WorkerOrders) {
  const db = ModulesSdkUtils.createPgConnection({
    clientUrl: orders.databaseUrl,
    pool: { min: 0, max: orders.connections ?? 10 },
  })
  return MedusaApp({
    cwd: process.cwd(),
    modulesConfig: { whatsapp: { resolve: "./src/modules/whatsapp", options: optionsOf(orders) } },
    injectedDependencies: {
      [ContainerRegistrationKeys.PG_CONNECTION]: db,
      [ContainerRegistrationKeys.LOGGER]: logger,
    },
  })
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
    timeoutMs: orders.answerWithinMs ?? 15_000,
    secretsOf: (accountId) => service.accountSecrets(accountId),
  })
  return createDispatch({ db, announce, logger, wakes, clients, settings })
}

function say(news: WorkerNews): void {
  process.send?.(news)
}

main().catch((error: unknown) => {
  log(error instanceof Error ? error.stack : error)
  process.exit(1)
})
