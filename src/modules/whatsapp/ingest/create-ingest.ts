import type { Logger } from "@medusajs/framework/types"
import type { Announce } from "../announce"
import type { DatabasePool } from "../database"
import { createIngestObserver } from "../telemetry/ingest-observer"
import type { Wakes } from "../wakes/wake"
import { createAlarm } from "./alarm"
import { applyDeliveries } from "./apply-deliveries"
import { processDeliveries } from "./process-deliveries"
import { createDeliveryStore, type StoreLimits } from "./store-deliveries"
import { createTeller } from "./teller"

interface IngestDependencies {
  db: DatabasePool
  announce: Announce
  logger: Logger
  /** How often deliveries stored by other processes, or due again, are looked for. */
  lookEveryMs?: number
  limits?: Partial<StoreLimits>
  /** The way to the shop's other processes, if they share their work. */
  wakes?: Wakes
}

/** Takes in Meta's deliveries and applies them. */
export interface Ingest {
  /** Resolves when the delivery is durable. Works whether or not this process applies them. */
  receive(rawBody: Buffer): Promise<void>
  /** Has what is due applied now, wherever that happens. */
  wake(): void
  /** Applies what is due, now and from then on: also what a process that died left behind. */
  start(): void
  /** Finishes the batch under way. */
  stop(): Promise<void>
}

const LOOK_EVERY_MS = 250

/** Puts the ingest together. Nothing is applied before `start`. */
export function createIngest(dependencies: IngestDependencies): Ingest {
  const { db, announce, logger, limits, wakes, lookEveryMs = LOOK_EVERY_MS } = dependencies
  const alarm = createAlarm()
  const observer = createIngestObserver({ logger })
  const tellOthers = createTeller(async () => wakes?.post({ kind: "ingest" }))
  const store = createDeliveryStore({ db, limits, onStored })
  let running: { stopped: boolean; done: Promise<void> } | undefined

  return {
    receive: (rawBody) => store.store(rawBody),
    wake: onStored,
    start() {
      if (running) return
      const run = { stopped: false, done: Promise.resolve() }
      run.done = drain(run)
      running = run
      wakes?.on("ingest", alarm.ring)
      wakes?.start()
    },
    async stop() {
      const run = running
      if (!run) return
      running = undefined
      run.stopped = true
      alarm.ring()
      await run.done
    },
  }

  function onStored(): void {
    if (running) alarm.ring()
    else tellOthers()
  }

  async function drain(run: { stopped: boolean }): Promise<void> {
    while (!run.stopped) {
      alarm.silence()
      const took = await processOnce()
      if (took === 0) await alarm.wait(lookEveryMs)
    }
  }

  /** How many deliveries were taken; after a failure none, so that the database gets a rest. */
  async function processOnce(): Promise<number> {
    try {
      return await processDeliveries({
        db,
        announce,
        onApplied: observer.applied,
        onPostponed: observer.postponed,
        apply: (transaction, batch) =>
          observer.batch(batch.deliveries, () => applyDeliveries(transaction, batch)),
      })
    } catch (error) {
      observer.failed(error)
      return 0
    }
  }
}
