import { Worker } from "bullmq"
import { createWorkerClients } from "./redis-clients"
import type { RedisSettings } from "./redis-settings"
import type { RedisTrouble } from "./redis-trouble"
import type { WakeHandlers } from "./wake"
import { hearWake, WAKE_QUEUE } from "./wake-jobs"
import { within } from "./within"

interface InboxParts {
  settings: RedisSettings
  trouble: RedisTrouble
  handlers: Partial<WakeHandlers>
}

/** How long a process that is shut down waits for Redis. */
const CLOSE_MS = 2_000

/** A wake is heard in no time; one that is not heard within this belongs to a process that died. */
const HEARD_WITHIN_MS = 5_000

/** What hears wakes. While Redis is away it waits, and then goes on by itself. */
export interface WakeInbox {
  /** Whether a wake that is posted now can be heard here. */
  isHearing: () => boolean
  /** Resolves when it begins to hear, or when it never will. */
  opened: Promise<void>
  close: () => Promise<void>
}

/** Hears wakes until it is closed. `onBroken` is told when it cannot ever again. */
export function openWakeInbox({
  settings,
  trouble,
  handlers,
  onBroken,
}: InboxParts & { onBroken: () => void }): WakeInbox {
  const clients = createWorkerClients(settings)
  // BullMQ listens to the errors of its clients only once it uses them.
  clients.client.on("error", trouble.note)
  clients.client.on("ready", trouble.over)
  const worker = new Worker(WAKE_QUEUE, (job) => hearWake(job, handlers), {
    connection: clients.client,
    prefix: settings.prefix,
    autorun: false,
    // One at a time: a process that takes its time for one leaves the next to another.
    concurrency: 1,
    lockDuration: HEARD_WITHIN_MS,
    stalledInterval: HEARD_WITHIN_MS,
    runRetryDelay: 500,
  })
  worker.on("error", trouble.note)
  worker.on("failed", (_, error) => trouble.note(error))
  worker.run().catch((error: unknown) => {
    trouble.note(error)
    onBroken()
  })

  return {
    isHearing: () => worker.isRunning() && clients.areReady(),
    opened: worker.waitUntilReady().then(
      () => undefined,
      () => undefined
    ),
    async close() {
      await within(CLOSE_MS, worker.close().catch(trouble.note))
      clients.disconnect()
    },
  }
}
