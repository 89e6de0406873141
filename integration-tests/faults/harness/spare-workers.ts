import { setTimeout as pause } from "node:timers/promises"
import { startChild, type Child } from "./child"
import type { WorkerOrders } from "./worker-orders"

/** Processes that have loaded the shop's code and wait to be told what to be. */
export interface SpareWorkers {
  /** Opens a shop in a spare process, and sees that there is one for the next who asks. */
  take(orders: WorkerOrders): Promise<Child>
  /** Has a process close its shop, to be spare again; one that takes its time is killed. */
  giveBack(worker: Child): Promise<void>
}

const SPARE = 2
const RETIRES_WITHIN_MS = 1_000

/**
 * Loading takes most of a process's start. So it happens while a test waits for something else, and
 * a process that no test killed serves the next one.
 */
export function keepSpareWorkers(): SpareWorkers {
  const spare = Array.from({ length: SPARE }, load)

  return {
    async take(orders) {
      const worker = await (spare.shift() ?? load())
      worker.tell({ kind: "begin", orders })
      await worker.hear("ready")
      if (spare.length === 0) spare.push(load())
      return worker
    },
    async giveBack(worker) {
      worker.thaw()
      worker.tell({ kind: "retire" })
      const retired = worker.hear("loaded").then(
        () => true,
        () => false
      )
      const tooLong = pause(RETIRES_WITHIN_MS, false, { ref: false })
      if (await Promise.race([retired, tooLong])) spare.push(Promise.resolve(worker))
      else await worker.kill()
    },
  }
}

function load(): Promise<Child> {
  const worker = startChild("worker.js")
  const loaded = worker.hear("loaded").then(() => worker)
  // Whoever takes it hears of it.
  loaded.catch(() => undefined)
  return loaded
}
