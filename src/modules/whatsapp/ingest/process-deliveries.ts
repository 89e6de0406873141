import { announceAll, type Announcement } from "../announcement"
import type { Announce } from "../announce"
import type { Database, DatabasePool } from "../database"
import { describeFailure } from "../describe-failure"
import { claimDeliveries, type ClaimedDelivery } from "../operations/webhooks/claim-deliveries"
import { holdDeliveries } from "../operations/webhooks/hold-deliveries"
import { postponeDelivery } from "../operations/webhooks/postpone-delivery"
import { applyDeliveries } from "./apply-deliveries"

/** Applies deliveries in one transaction. */
export type Apply = (
  db: Database,
  batch: { deliveries: readonly ClaimedDelivery[]; now: Date }
) => Promise<Announcement[]>

export interface ProcessingParts {
  db: DatabasePool
  announce: Announce
  /** Told about each delivery that could not be applied. */
  onPostponed: (failure: { id: string; attempts: number; error: string }) => void
  apply?: Apply
}

const BATCH = 200
const BATCH_BYTES = 8 * 1024 * 1024

/** Far longer than a batch takes: only a process that died lets it run out. */
const LEASE_MS = 60_000

/**
 * Takes one batch of due deliveries and applies it; answers how many it took.
 *
 * A batch is one transaction. When that fails, its deliveries are applied one by one, so that the
 * one that cannot be is postponed by itself; having failed once, it never joins a batch again.
 */
export async function processDeliveries(parts: ProcessingParts): Promise<number> {
  const { db } = parts
  const claimed = await claimDeliveries(db, {
    limit: BATCH,
    maxBytes: BATCH_BYTES,
    leaseMs: LEASE_MS,
  })
  const fresh = claimed.filter(({ attempts }) => attempts === 1)
  const retried = claimed.filter(({ attempts }) => attempts > 1)

  const alone = (await applied(parts, fresh)) ? retried : [...fresh, ...retried]
  for (const delivery of alone) await applyAlone(parts, delivery)
  return claimed.length
}

/** Whether a batch could be applied as a whole. */
async function applied(
  parts: ProcessingParts,
  deliveries: readonly ClaimedDelivery[]
): Promise<boolean> {
  if (deliveries.length === 0) return true
  try {
    await applyInTransaction(parts, deliveries)
    return true
  } catch {
    // Which of them it was is found, and told, one by one.
    return false
  }
}

async function applyAlone(parts: ProcessingParts, delivery: ClaimedDelivery): Promise<void> {
  try {
    await applyInTransaction(parts, [delivery])
  } catch (failure) {
    const { id, attempts } = delivery
    const error = describeFailure(failure)
    await postponeDelivery(parts.db, { id, attempts, error })
    parts.onPostponed({ id, attempts, error })
  }
}

async function applyInTransaction(
  { db, announce, apply = applyDeliveries }: ProcessingParts,
  deliveries: readonly ClaimedDelivery[]
): Promise<void> {
  const announcements = await db.transaction(async (transaction) => {
    const held = await holdDeliveries(transaction, deliveries)
    return held.length > 0 ? apply(transaction, { deliveries: held, now: new Date() }) : []
  })
  announceAll(announce, announcements)
}
