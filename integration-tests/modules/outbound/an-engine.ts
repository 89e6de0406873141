import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  createDispatch,
  type Dispatch,
} from "../../../src/modules/whatsapp/dispatch/create-dispatch"
import type { EngineSettings } from "../../../src/modules/whatsapp/dispatch/engine-settings"
import {
  createCloudApiClients,
  type CloudApiClients,
} from "../../../src/modules/whatsapp/operations/accounts/cloud-api-clients"
import type WhatsappModuleService from "../../../src/modules/whatsapp/service"
import { createWakes } from "../../../src/modules/whatsapp/wakes/create-wakes"
import type { RedisSettings } from "../../../src/modules/whatsapp/wakes/redis-settings"
import { createLog, type Log } from "./a-log"

/**
 * Short times, so that tests wait for what happens and not for a clock. Leases are the product's: a
 * slow machine must not lose them.
 */
const FAST: Partial<EngineSettings> = {
  sweepEveryMs: 50,
  outageFirstPauseMs: 20,
  outageMostPauseMs: 100,
  probeTokenEveryMs: 50,
}

export interface EngineRequest {
  service: WhatsappModuleService
  db: Knex
  graphBaseUrl: string
  settings?: Partial<EngineSettings>
  /** How long an answer of Meta's is waited for. */
  answerWithinMs?: number
  /** The Redis through which it shares its work with others. */
  redis?: RedisSettings
  /** A process that only serves: it admits and wakes, and drains nothing. */
  serverMode?: boolean
}

/** A process's engine, what it announced and what it logged. */
export interface RunningEngine extends Dispatch {
  announced: { name: string; payload: object }[]
  log: Log
}

/** Starts an engine of its own on the test's database. Stop it before the test ends. */
export function startEngine(request: EngineRequest): RunningEngine {
  const { service, db, graphBaseUrl, settings, answerWithinMs = 15_000, redis } = request
  const announced: RunningEngine["announced"] = []
  const log = createLog()
  const clients: CloudApiClients = createCloudApiClients({
    graphBaseUrl,
    graphVersion: "v25.0",
    connections: 64,
    timeoutMs: answerWithinMs,
    secretsOf: (accountId) => service.accountSecrets(accountId),
  })
  const wakes = redis && createWakes({ settings: redis, logger: log.logger })
  const dispatch = createDispatch({
    db,
    wakes,
    clients,
    logger: log.logger,
    announce: (name, payloads) => {
      for (const payload of payloads) announced.push({ name, payload })
    },
    settings: { ...FAST, ...settings },
  })
  if (!request.serverMode) dispatch.start()
  return {
    ...dispatch,
    announced,
    log,
    async stop() {
      await dispatch.stop()
      await Promise.all([wakes?.close(), clients.close()])
    },
  }
}
