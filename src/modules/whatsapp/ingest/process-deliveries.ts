import { announceAll, type Announcement } from "../announcement"
import type { Announce } from "../announce"
import type { Database, DatabasePool } from "../database"
import { describeFailure } from "../describe-failure"
import { claimDeliveries, type ClaimedDelivery } from "../operations/webhooks/claim-deliveries"
import { holdDeliveries } from "../operations/webhooks/hold-deliveries"
import { lockShards } from "../operations/webhooks/lock-shards"
import { MOST_ATTEMPTS, postponeDelivery } from "../operations/webhooks/postpone-delivery"
import { applyDeliveries } from "./apply-deliveries"

/** No attempt at a delivery ever came to an end. */
class NoResultError extends Error {
  override readonly name = "NoResultError"
}

/** Applies deliveries in one transaction. */
export type Apply = (
  db: Database,
  batch: { deliveries: readonly ClaimedDelivery[]; now: Date }
) => Promise<Announcement[]>

export interface ProcessingParts {
  db: DatabasePool
  announce: Announce
  /** Told, once they are committed, how long after it was stored each delivery was applied. */
  onApplied?: (lagsMs: readonly number[]) => void
  /** Told about each delivery that could not be applied. */
  onPostponed: (failure: { id: string; attempts: number; error: string }) => void
  apply?: Apply
}

const BATCH = 500
const BATCH_BYTES = 8 * 1024 * 1024

/** A share of all, so that several processes find work when several numbers are busy. */
const SHARDS_AT_ONCE = 8

/** Far longer than a batch takes: only a process that died lets it run out. */
const LEASE_MS = 60_000

/**
 * Takes one batch of due deliveries and applies it; answers how many it took.
 *
 * Its shards are held by a transaction that does nothing else, so this needs two connections; the
 * claim is committed before anything is applied, so that an attempt counts even if it kills the
 * process. That, and not the shards, is what keeps a delivery from being applied twice.
 */
export async function processDeliveries(parts: ProcessingParts): Promise<number> {
  const { db } = parts
  return db.transaction(async (holder) => {
    const shards = await lockShards(holder, { limit: SHARDS_AT_ONCE })
    if (shards.length === 0) return 0
    const claimed = await claimDeliveries(db, {
      shards,
      limit: BATCH,
      maxBytes: BATCH_BYTES,
      leaseMs: LEASE_MS,
    })
    await applyClaimed(parts, claimed)
    return claimed.length
  })
}

/**
 * A batch is one transaction. When that fails, its deliveries are applied one by one, so that the
 * one that cannot be is postponed by itself; having failed once, it never joins a batch again.
 */
async function applyClaimed(
  parts: ProcessingParts,
  claimed: readonly ClaimedDelivery[]
): Promise<void> {
  const fresh = claimed.filter(({ attempts }) => attempts === 1)
  const retried = claimed.filter(({ attempts }) => attempts > 1)

  const alone = (await applied(parts, fresh)) ? retried : [...fresh, ...retried]
  for (const delivery of alone) await applyAlone(parts, delivery)
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
    // It was never postponed: each process that tried it died of it, or was killed.
    if (delivery.attempts > MOST_ATTEMPTS) throw new NoResultError()
    await applyInTransaction(parts, [delivery])
  } catch (failure) {
    const { id, attempts } = delivery
    const error = describeFailure(failure)
    await postponeDelivery(parts.db, { id, attempts, error })
    parts.onPostponed({ id, attempts, error })
  }
}

async function applyInTransaction(
  { db, announce, onApplied, apply = applyDeliveries }: ProcessingParts,
  deliveries: readonly ClaimedDelivery[]
): Promise<void> {
  const { held, announcements } = await db.transaction(async (transaction) => {
    const held = await holdDeliveries(transaction, deliveries)
    const batch = { deliveries: held, now: new Date() }
    return { held, announcements: held.length > 0 ? await apply(transaction, batch) : [] }
  })
  const now = performance.now()
  onApplied?.(held.map(({ storedAt }) => now - storedAt))
  announceAll(announce, announcements)
}
