import { setTimeout as pause } from "node:timers/promises"
import { Worker } from "bullmq"
import { createWorkerClients } from "./redis-clients"
import type { RedisSettings } from "./redis-settings"
import type { RedisTrouble } from "./redis-trouble"
import type { WakeHandlers } from "./wake"
import { hearWake, WAKE_QUEUE } from "./wake-jobs"

interface InboxParts {
  settings: RedisSettings
  trouble: RedisTrouble
  handlers: Partial<WakeHandlers>
}

/** How long a process that is shut down waits for Redis. */
const CLOSE_MS = 2_000

/** A wake is heard in no time; one that is not heard within this belongs to a process that died. */
const HEARD_WITHIN_MS = 5_000

/** Hears wakes until it is closed. While Redis is away it waits, and then goes on by itself. */
export function openWakeInbox({ settings, trouble, handlers }: InboxParts): {
  close: () => Promise<void>
} {
  const clients = createWorkerClients(settings)
  // BullMQ listens to the errors of its clients only once it uses them.
  clients.client.on("error", trouble.note)
  clients.client.on("ready", trouble.over)
  const worker = new Worker(WAKE_QUEUE, (job) => hearWake(job, handlers), {
    connection: clients.client,
    prefix: settings.prefix,
    // One at a time: a process that takes its time for one leaves the next to another.
    concurrency: 1,
    lockDuration: HEARD_WITHIN_MS,
    stalledInterval: HEARD_WITHIN_MS,
    runRetryDelay: 500,
  })
  worker.on("error", trouble.note)
  worker.on("failed", (_, error) => trouble.note(error))

  return {
    async close() {
      const closing = worker.close().catch(trouble.note)
      const patience = new AbortController()
      await Promise.race([
        closing,
        pause(CLOSE_MS, undefined, { ref: false, signal: patience.signal }).catch(() => undefined),
      ])
      patience.abort()
      clients.disconnect()
    },
  }
}
