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
import { createLog, type Log } from "./a-log"

/** Short times, so that tests wait for what happens and not for a clock. */
const FAST: Partial<EngineSettings> = {
  sweepEveryMs: 50,
  outageFirstPauseMs: 20,
  outageMostPauseMs: 100,
  probeTokenEveryMs: 50,
  laneLeaseMs: 2_000,
  drainMs: 2_000,
}

interface EngineRequest {
  service: WhatsappModuleService
  db: Knex
  graphBaseUrl: string
  settings?: Partial<EngineSettings>
  /** How long an answer of Meta's is waited for. */
  answerWithinMs?: number
}

/** A process's engine, what it announced and what it logged. */
export interface RunningEngine extends Dispatch {
  announced: { name: string; payload: object }[]
  log: Log
}

/** Starts an engine of its own on the test's database. Stop it before the test ends. */
export function startEngine(request: EngineRequest): RunningEngine {
  const { service, db, graphBaseUrl, settings, answerWithinMs = 1_000 } = request
  const announced: RunningEngine["announced"] = []
  const log = createLog()
  const clients: CloudApiClients = createCloudApiClients({
    graphBaseUrl,
    graphVersion: "v25.0",
    connections: 64,
    timeoutMs: answerWithinMs,
    secretsOf: (accountId) => service.accountSecrets(accountId),
  })
  const dispatch = createDispatch({
    db,
    clients,
    logger: log.logger,
    announce: (name, payloads) => {
      for (const payload of payloads) announced.push({ name, payload })
    },
    settings: { ...FAST, ...settings },
  })
  dispatch.start()
  return {
    ...dispatch,
    announced,
    log,
    async stop() {
      await dispatch.stop()
      await clients.close()
    },
  }
}
