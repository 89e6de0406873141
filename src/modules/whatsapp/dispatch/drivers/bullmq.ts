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
  /** Lanes under way here, longest first; `again` once one was woken meanwhile. */
  const draining = new Map<string, { again: boolean }>()
  let current: LaneWork | undefined
  let stopping = false
  let hadTooMany = false
  let sweeping: Promise<void> | undefined

  function wake(numberId: string, at?: Date): void {
    if (!at && isTold(numberId)) return
    void wakes.post({ kind: "lane", numberId, at }).then((posted) => {
      if (!posted) local.wake(numberId, at)
    })
  }

  /** Tells the draining under way here, if there is one. */
  function isTold(numberId: string): boolean {
    const lane = draining.get(numberId)
    if (!lane) return false
    lane.again = true
    current?.nudge(numberId)
    return true
  }

  async function drain(work: LaneWork, numberId: string): Promise<null> {
    const lane = { again: false }
    draining.set(numberId, lane)
    let comeBack: Date | null = null
    try {
      comeBack = await work.drain(numberId)
    } finally {
      draining.delete(numberId)
      // By whoever is free then: the lane is not tied to this process.
      if (stopping) await wakes.post({ kind: "lane", numberId })
      else if (lane.again) wake(numberId)
      else if (comeBack) wake(numberId, comeBack)
    }
    return null
  }

  function sweep(work: LaneWork): Promise<void> {
    sweeping ??= work.sweep().finally(() => (sweeping = undefined))
    return sweeping
  }

  /**
   * Lanes stay with whoever took them for as long as they have something to send. A process that has
   * more than its share at two looks in a row, as after another joined, lets go of one.
   */
  async function balance(work: LaneWork): Promise<void> {
    const lanes = draining.size
    const [longest] = draining.keys()
    const all = await wakes.shareLoad({ lanes, forMs: sweepEveryMs * 3 })
    const hasTooMany = all !== null && lanes > Math.ceil(all.lanes / all.processes)
    if (hasTooMany && hadTooMany && longest !== undefined) work.yield(longest)
    hadTooMany = hasTooMany
  }

  async function sweepInTurn(work: LaneWork): Promise<void> {
    const [posted] = await Promise.all([
      wakes.post({ kind: "sweep", everyMs: sweepEveryMs }),
      balance(work),
    ])
    if (!posted) await sweep(work)
  }

  /** The busier a process, the slower it reaches: so lanes spread over all of them. */
  async function reach(numberId: string): Promise<void> {
    if (isTold(numberId)) return
    const pauseMs = Math.min(draining.size * PAUSE_PER_LANE_MS, MOST_PAUSE_MS)
    if (pauseMs > 0) await pause(pauseMs)
    local.wake(numberId)
  }

  return {
    start(work) {
      current = work
      stopping = false
      wakes.on("lane", reach)
      wakes.on("sweep", () => void sweep(work).catch(onError))
      wakes.start()
      local.start({
        drain: (numberId) => drain(work, numberId),
        nudge: (numberId) => work.nudge(numberId),
        yield: (numberId) => work.yield(numberId),
        sweep: () => sweepInTurn(work),
      })
    },
    wake,
    async stop() {
      stopping = true
      await Promise.all([wakes.stop(), local.stop(), sweeping?.catch(onError)])
    },
  }
}
