import type { Job, Queue } from "bullmq"
import type { Wake, WakeHandlers } from "./wake"

/** The one queue of all wakes. Neither this nor an id of a job may hold a ":". */
export const WAKE_QUEUE = "wakes"

/** The longest that a wake swallows others like it: what is lost in Redis must not keep it silent. */
const SWALLOW_MS = 60_000

/** Jobs tell nothing worth keeping once they were heard. */
const FORGOTTEN = { removeOnComplete: true, removeOnFail: true }

/** Makes a wake a job, unless one that says the same is waiting. */
export async function addWake(queue: Queue, wake: Wake): Promise<void> {
  switch (wake.kind) {
    case "lane":
      if (wake.at && wake.at.getTime() > Date.now()) return addLater(queue, wake.numberId, wake.at)
      return add(queue, { name: "lane", data: { numberId: wake.numberId }, only: wake.numberId })
    case "sweep":
      // A little less than the interval, or a tick that comes a moment early would be lost.
      return add(queue, { name: "sweep", only: "sweep", forMs: wake.everyMs * 0.8 })
    case "ingest":
      return add(queue, { name: "ingest", only: "ingest" })
  }
}

/**
 * Hears a job: from here on, wakes like it are news again. A sweep goes on swallowing others until
 * it is time for the next.
 */
export async function hearWake(job: Job, handlers: Partial<WakeHandlers>): Promise<void> {
  if (job.name !== "sweep") await job.removeDeduplicationKey()
  switch (job.name as Wake["kind"]) {
    case "lane": {
      const { numberId } = job.data as { numberId?: unknown }
      if (typeof numberId === "string") await handlers.lane?.(numberId)
      return
    }
    case "sweep":
      return handlers.sweep?.()
    case "ingest":
      return handlers.ingest?.()
  }
}

interface NewJob {
  name: Wake["kind"]
  data?: object
  /** Jobs with the same are one while it waits. */
  only: string
  forMs?: number
}

async function add(queue: Queue, { name, data = {}, only, forMs }: NewJob): Promise<void> {
  const deduplication = { id: only, ttl: Math.ceil(forMs ?? SWALLOW_MS) }
  await queue.add(name, data, { ...FORGOTTEN, deduplication })
}

/** One job per number waits for a time; the earliest time counts. */
async function addLater(queue: Queue, numberId: string, at: Date): Promise<void> {
  const jobId = `later-${numberId}`
  const known = await queue.getJob(jobId)
  const knownAt = known ? known.timestamp + known.delay : Infinity
  const isBeingHeard = knownAt <= Date.now()
  if (!isBeingHeard) {
    if (knownAt <= at.getTime()) return
    await known?.remove()
  }
  const delay = Math.max(0, at.getTime() - Date.now())
  // One that is being heard keeps its id until it is over.
  const id = isBeingHeard ? {} : { jobId }
  await queue.add("lane", { numberId }, { ...FORGOTTEN, ...id, delay })
}
