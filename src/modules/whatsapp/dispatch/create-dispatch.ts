import { randomUUID } from "node:crypto"
import type { Logger } from "@medusajs/framework/types"
import type { Announce } from "../announce"
import type { DatabasePool } from "../database"
import type { CloudApiClients } from "../operations/accounts/cloud-api-clients"
import { createAnswerTimes } from "../telemetry/answer-times"
import { createEngineObserver } from "../telemetry/engine-observer"
import { outsideTrace } from "../telemetry/in-span"
import { logLine } from "../telemetry/log-line"
import type { Wakes } from "../wakes/wake"
import { createAccountHealth, type AccountHealth } from "./account-health"
import { Connections } from "./connections"
import { createBullMqDriver } from "./drivers/bullmq"
import { createInProcessDriver } from "./drivers/in-process"
import type { EngineParts } from "./engine-parts"
import { DEFAULT_ENGINE_SETTINGS, type EngineSettings } from "./engine-settings"
import { createLane, type Lane } from "./lane"
import { probePausedAccounts } from "./probe-paused-accounts"
import { sweep } from "./sweep"
import { createAnswerTimesTeller } from "./tell-answer-times"

interface DispatchDependencies {
  db: DatabasePool
  clients: CloudApiClients
  announce: Announce
  logger: Logger
  settings?: Partial<EngineSettings>
  /** The way to the shop's other processes, if they share their work. */
  wakes?: Wakes
}

/** The engine that drains the outbox. */
export interface Dispatch {
  start(): void
  /** Stops claiming, waits for requests under way up to a limit, writes back and lets go of the lanes. */
  stop(): Promise<void>
  /**
   * Has a number's lane look at its queue. In a process whose engine is not running it only tells
   * the others, if they share their work.
   */
  wake: (numberId: string, at?: Date) => void
  sweep(): Promise<void>
  health: AccountHealth
}

/** Puts the engine together. Nothing runs before `start`. */
export function createDispatch(dependencies: DispatchDependencies): Dispatch {
  const { db, clients, announce, logger, wakes } = dependencies
  const settings = { ...DEFAULT_ENGINE_SETTINGS, ...dependencies.settings }
  const onError = (error: unknown) =>
    logger.error(logLine("the sending engine met a failure", { failure: error }))
  const { sweepEveryMs } = settings
  const driver = wakes
    ? createBullMqDriver({ wakes, sweepEveryMs, onError })
    : createInProcessDriver({ sweepEveryMs, onError })
  const answerTimes = createAnswerTimes()
  const answerTimesTeller = createAnswerTimesTeller({ db, answerTimes, onError })
  const lanes = new Map<string, Lane>()
  let stopping = false
  let sweeping: Promise<void> | undefined
  let isFirst = true
  let probing: Promise<void> | undefined

  const parts: EngineParts = {
    db,
    clients,
    announce,
    logger,
    settings,
    connections: new Connections({
      most: settings.maxInFlight,
      marketingShare: settings.marketingShare,
    }),
    onError,
    observer: createEngineObserver({ logger, answerTimes }),
    owner: randomUUID(),
    isStopping: () => stopping,
    health: createAccountHealth({ announce, logger, wake: driver.wake }),
  }

  function laneOf(numberId: string): Lane {
    const lane = lanes.get(numberId) ?? createLane(numberId, parts)
    lanes.set(numberId, lane)
    return lane
  }

  async function sweepOnce(): Promise<void> {
    // Meta may take its time to answer; the rest does not wait for it.
    probing ??= probePausedAccounts(parts)
      .catch(onError)
      .finally(() => (probing = undefined))
    sweeping ??= sweep(parts, { wake: driver.wake, isFirst }).finally(() => (sweeping = undefined))
    isFirst = false
    await sweeping
  }

  return {
    health: parts.health,
    wake: driver.wake,
    sweep: sweepOnce,
    start() {
      stopping = false
      driver.start({
        drain: (numberId) => outsideTrace(() => laneOf(numberId).drain()),
        nudge: (numberId) => lanes.get(numberId)?.nudge(),
        yield: (numberId) => lanes.get(numberId)?.yield(),
        sweep: sweepOnce,
      })
      answerTimesTeller.start()
      sweepOnce().catch(onError)
    },
    async stop() {
      stopping = true
      for (const lane of lanes.values()) lane.nudge()
      await Promise.all([driver.stop(), probing, sweeping?.catch(onError)])
      await answerTimesTeller.stop()
    },
  }
}
