import type { PairDebts } from "../../../domain/messages"
import type { Database } from "../database"
import type { LaneLease } from "../operations/lanes/lane-lease"
import { releaseLane, renewLane } from "../operations/lanes/renew-lane"

/** A lease that is kept alive while a lane is drained. */
export interface HeldLease {
  /** Whether this process may still send. False at the latest when nobody could renew it in time. */
  isHeld(): boolean
  release(): Promise<void>
}

interface HoldRequest {
  db: Database
  lease: LaneLease
  leaseMs: number
  /** When the lease was asked for, by `performance.now()`: it cannot end sooner than from here. */
  askedAt: number
  /** What whoever drains the lane next must know of whom was written to a lot. */
  debts: () => PairDebts
  onError: (error: unknown) => void
}

/**
 * Renews a lease three times in its length. It trusts its own clock, counted from before each
 * request: a process that was stopped, or cut off from the database, knows by itself that its lane
 * may be somebody else's.
 */
export function holdLease(request: HoldRequest): HeldLease {
  const { db, lease, leaseMs, askedAt, debts, onError } = request
  let validUntil = askedAt + leaseMs
  const timer = setInterval(() => {
    renew().catch(onError)
  }, leaseMs / 3)
  timer.unref()

  async function renew(): Promise<void> {
    const asked = performance.now()
    const held = await renewLane(db, { lease, leaseMs, debts: debts() })
    validUntil = held ? asked + leaseMs : 0
    if (!held) clearInterval(timer)
  }

  return {
    isHeld: () => performance.now() < validUntil,
    async release() {
      clearInterval(timer)
      validUntil = 0
      await releaseLane(db, { lease, debts: debts() }).catch(onError)
    },
  }
}
