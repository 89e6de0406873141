import { setTimeout as pause } from "node:timers/promises"
import type { CloudApiClient } from "../../../cloud-api"
import { createPairLimit, createTokenBucket } from "../../../domain/messages"
import { acquireLane, type AcquiredLane } from "../operations/lanes/acquire-lane"
import { nextDueMs } from "../operations/lanes/next-due"
import { readPace, type LanePace } from "../operations/lanes/read-pace"
import { recoverLaneClaims } from "../operations/messages/recover-claims"
import { Drain, type LaneMemory } from "./drain"
import type { EngineParts } from "./engine-parts"
import { holdLease } from "./hold-lease"
import { createOutage } from "./outage"

/** One phone number's way out. */
export interface Lane {
  /** Sends what is due, if this process gets the lane; answers when to come back. */
  drain(): Promise<Date | null>
  /** Tells a drain under way that something new may be due. */
  nudge(): void
  /** Has a drain under way end soon, so that another process may go on. */
  yield(): void
}

/** What is due again at once may only be locked by somebody: do not spin for it. */
const SOONEST_RETURN_MS = 50

/** Makes the lane of one number. Only one drain may run at a time; the driver sees to it. */
export function createLane(numberId: string, parts: EngineParts): Lane {
  const { db, settings, owner, onError, isStopping } = parts
  const { laneLeaseMs: leaseMs } = settings
  let memory: LaneMemory | undefined
  let current: Drain | undefined

  async function drain(): Promise<Date | null> {
    const askedAt = performance.now()
    const lane = await acquireLane(db, { numberId, owner, leaseMs })
    if (!lane) return null
    const debts = () => memory?.pairLimit.debts(Date.now()) ?? lane.pairDebts
    const lease = holdLease({ db, lease: lane, leaseMs, askedAt, debts, onError })
    let restMs = 0
    try {
      const waits = settings.confirmationWaits
      await recoverLaneClaims(db, { numberId, fence: lane.fence, waits })
      const client = await clientOf(lane)
      const paceReadAt = performance.now()
      const pace = await readPace(db, numberId)
      if (!client || !pace || pace.fullRate <= 0) return null
      if (lane.coolDownMs > 0) await pause(lane.coolDownMs)

      memory ??= startMemory(pace)
      memory.pairLimit.carry(lane.pairDebts, Date.now())
      current = new Drain({ ...parts, lane, lease, pace, paceReadAt, client, memory })
      await current.run()
      restMs = current.restMs
    } finally {
      current = undefined
      await lease.release()
    }
    return isStopping() ? null : comeBack(restMs)
  }

  async function clientOf({ accountId }: AcquiredLane): Promise<CloudApiClient | null> {
    const client = await parts.clients.for(accountId)
    if (!client) {
      const detail = "This account has no access token."
      await parts.health.pause(db, { accountId, code: null, detail })
    }
    return client
  }

  function startMemory({ ratePerSecond }: LanePace): LaneMemory {
    const { outageFirstPauseMs: firstPauseMs, outageMostPauseMs: mostPauseMs } = settings
    return {
      bucket: createTokenBucket({ ratePerSecond, now: performance.now() }),
      pairLimit: createPairLimit(),
      outage: createOutage({ firstPauseMs, mostPauseMs }),
    }
  }

  async function comeBack(restMs: number): Promise<Date | null> {
    const dueMs = await nextDueMs(db, numberId)
    if (dueMs === null) return null
    return new Date(Date.now() + Math.max(dueMs, restMs, SOONEST_RETURN_MS))
  }

  return { drain, nudge: () => current?.nudge(), yield: () => current?.yield() }
}
