import { setTimeout as pause } from "node:timers/promises"
import type { Wakes } from "../../wakes/wake"
import type { LaneDriver, LaneWork } from "../driver"
import { createInProcessDriver } from "./in-process"

interface BullMqSettings {
  wakes: Wakes
  sweepEveryMs: number
  /** Told about work that threw; the driver goes on. */
  onError: (error: unknown) => void
}

/** How much longer a process takes to reach for a lane, for each lane it drains already. */
const PAUSE_PER_LANE_MS = 2
const MOST_PAUSE_MS = 50

/**
 * Lets any process drain any lane: wakes, delayed wakes and the time to sweep are jobs, which
 * whoever is free takes. Each process runs what it took as the in-process driver does, and falls
 * back to that whole while Redis is away: its own timers wake lanes, and it sweeps by itself.
 *
 * A job is only the news that a lane may have work, over as soon as somebody heard it. Who may
 * drain is the lease's to say, and what there is to do is the database's.
 */
export function createBullMqDriver({ wakes, sweepEveryMs, onError }: BullMqSettings): LaneDriver {
  const local = createInProcessDriver({ sweepEveryMs, onError })
  const draining = new Set<string>()
  let sweeping: Promise<void> | undefined

  function wake(numberId: string, at?: Date): void {
    // Whoever drains it already is told at once.
    if (!at && draining.has(numberId)) return local.wake(numberId)
    void wakes.post({ kind: "lane", numberId, at }).then((posted) => {
      if (!posted) local.wake(numberId, at)
    })
  }

  async function drain(work: LaneWork, numberId: string): Promise<null> {
    draining.add(numberId)
    try {
      const comeBack = await work.drain(numberId)
      // Whoever is free then; the lane is not tied to this process.
      if (comeBack) wake(numberId, comeBack)
    } finally {
      draining.delete(numberId)
    }
    return null
  }

  function sweep(work: LaneWork): Promise<void> {
    sweeping ??= work.sweep().finally(() => (sweeping = undefined))
    return sweeping
  }

  return {
    start(work) {
      wakes.on("lane", async (numberId) => {
        // The busier a process, the slower it reaches: so lanes spread over all of them.
        const pauseMs = Math.min(draining.size * PAUSE_PER_LANE_MS, MOST_PAUSE_MS)
        if (pauseMs > 0 && !draining.has(numberId)) await pause(pauseMs)
        local.wake(numberId)
      })
      wakes.on("sweep", () => void sweep(work).catch(onError))
      wakes.start()
      local.start({
        drain: (numberId) => drain(work, numberId),
        nudge: (numberId) => work.nudge(numberId),
        async sweep() {
          if (!(await wakes.post({ kind: "sweep", everyMs: sweepEveryMs }))) await sweep(work)
        },
      })
    },
    wake,
    async stop() {
      await Promise.all([wakes.stop(), local.stop(), sweeping?.catch(onError)])
    },
  }
}
