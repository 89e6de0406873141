import {
  createRateWindow,
  heldAt,
  hold,
  nextReleaseAt,
  settle,
  type RateWindow,
} from "./rate-window"

/** One phone number's permission to send, as plain state. Times are milliseconds of one clock that never goes back. */
export interface TokenBucket {
  /** May be changed while in use; what was granted before still counts. */
  ratePerSecond: number
  tokens: number
  /** From when tokens accrue: the last call, or when a full second frees up again. */
  refilledAt: number
  /** How many accrue each millisecond, until the next call. */
  accrual: number
  window: RateWindow
  /** How many would count in the window by now if nothing had held the lane up. */
  due: number
  /** When permissions were last asked for. */
  askedAt: number
}

/** How much may leave at once after a pause: enough to make up for late timers, small enough to be even. */
const BURST_MS = 50

/** A number so slow that it sends one at a time loses nothing either to timers that fire so late. */
const LATE_MS = 20

/** What a caller waits for, in time's worth of messages, so that a lane is not woken for each one. */
const CHUNK_MS = 5

/**
 * With the second nearly full tokens accrue a little slower than the rate: evenly spaced requests
 * that arrive a little unevenly still fit into it.
 */
const PACE = 0.99

/**
 * What a lane could not take in time, because its process or its database was held up, it makes up
 * for by accruing faster: what a quarter of a second allows at the most, and so fast that hardly any
 * of the second's room lies idle meanwhile, which would be lost for good. The second bounds that
 * like everything else.
 */
const MAKE_UP = { mostMs: 250, perSecond: 200, mostPace: 8 }

/** Sums of fractions come out a hair under the whole number they mean. */
const ROUNDING = 1e-9

/** Makes the bucket of one phone number. A rate below one a second is allowed. */
export function createTokenBucket({
  ratePerSecond,
  now,
}: {
  ratePerSecond: number
  now: number
}): TokenBucket {
  if (!(ratePerSecond > 0)) throw new RangeError("ratePerSecond must be more than 0")
  return {
    ratePerSecond,
    tokens: burstOf(ratePerSecond),
    refilledAt: now,
    accrual: accrualOf(ratePerSecond),
    window: createRateWindow(now),
    due: 0,
    askedAt: now,
  }
}

/**
 * Takes up to `wanted` permissions at once, and says how long to wait when fewer were given. Each
 * one taken must be settled with `giveBack`.
 *
 * Two rules hold together. Tokens accrue evenly, so that messages leave evenly. And what may have
 * reached Meta in the past second is counted, because evenness here alone would let requests that
 * bunch up on their way fall into the same second there, which Meta refuses.
 */
export function take(
  bucket: TokenBucket,
  wanted: number,
  now: number
): { granted: number; waitMs: number } {
  refill(bucket, now)

  const free = mostPerWindow(bucket.ratePerSecond) - heldAt(bucket.window, now)
  const granted = Math.max(0, Math.min(wanted, Math.floor(bucket.tokens + ROUNDING), free))
  if (granted > 0) {
    hold(bucket.window, granted)
    bucket.tokens -= granted
  }
  if (granted >= free) waitForRoom(bucket, granted)
  setPace(bucket, granted >= wanted, now)

  if (granted >= wanted) return { granted, waitMs: 0 }
  return { granted, waitMs: timeUntilMore(bucket, wanted - granted, now) }
}

/**
 * Settles one permission: `latencyMs` after its request left by a connection Meta answered, or null
 * when it did not answer. The permission may be taken again a second after the request arrived.
 */
export function giveBack(bucket: TokenBucket, latencyMs: number | null, now: number): void {
  settle(bucket.window, latencyMs, now)
}

function mostPerWindow(ratePerSecond: number): number {
  return Math.max(1, Math.floor(ratePerSecond))
}

function burstOf(ratePerSecond: number): number {
  return Math.max((ratePerSecond * BURST_MS) / 1000, 1 + (ratePerSecond * LATE_MS) / 1000)
}

function accrualOf(ratePerSecond: number, pace = PACE): number {
  return (ratePerSecond * pace) / 1000
}

function refill(bucket: TokenBucket, now: number): void {
  // Nothing accrues while the second is full.
  if (now <= bucket.refilledAt) return
  const accrued = (now - bucket.refilledAt) * bucket.accrual
  bucket.tokens = Math.min(burstOf(bucket.ratePerSecond), bucket.tokens + accrued)
  bucket.refilledAt = now
}

/** Decides how fast tokens accrue until the next call: faster while more is due than a wake brings. */
function setPace(bucket: TokenBucket, isSatisfied: boolean, now: number): void {
  const { ratePerSecond, window, askedAt } = bucket
  const passedMs = Math.min(now - askedAt, MAKE_UP.mostMs)
  // After a pause, as when Meta asked for one, a number begins anew.
  if (now - askedAt > MAKE_UP.mostMs) bucket.due = Math.min(bucket.due, window.held)
  bucket.askedAt = now
  bucket.due = Math.min(ratePerSecond, bucket.due + (ratePerSecond * passedMs) / 1000)
  const overdue = bucket.due - window.held - Math.max(1, chunkOf(bucket).tokens / 2)
  const pace = 1 + (MAKE_UP.perSecond * overdue) / ratePerSecond
  bucket.accrual = accrualOf(ratePerSecond, Math.max(PACE, Math.min(pace, MAKE_UP.mostPace)))
  // Who wants no more has missed nothing so far.
  if (isSatisfied) bucket.due = window.held
}

/**
 * Without this, all that accrues while the second is full leaves at once, every second anew. Who got
 * nothing has waited for its turn already, and goes when there is room.
 */
function waitForRoom(bucket: TokenBucket, granted: number): void {
  bucket.tokens = Math.min(bucket.tokens, 1)
  const releaseAt = nextReleaseAt(bucket.window)
  if (releaseAt === null) return
  const accruingAt = releaseAt - chunkOf(bucket).ms
  bucket.refilledAt = granted > 0 ? Math.max(bucket.refilledAt, accruingAt) : accruingAt
}

/** The least worth waking for: one permission, or what accrues in a few milliseconds. */
function chunkOf({ ratePerSecond }: TokenBucket): { tokens: number; ms: number } {
  const tokens = Math.max(1, (ratePerSecond * CHUNK_MS) / 1000)
  return { tokens, ms: tokens / accrualOf(ratePerSecond) }
}

function timeUntilMore(bucket: TokenBucket, missing: number, now: number): number {
  const tokensShort = Math.max(0, Math.min(missing, chunkOf(bucket).tokens) - bucket.tokens)
  const untilAccruing = bucket.refilledAt - now
  const untilAccrued = untilAccruing + tokensShort / bucket.accrual
  return Math.max(1, Math.ceil(untilAccrued))
}
