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
  window: RateWindow
}

/** How much may leave at once after a pause: enough to make up for late timers, small enough to be even. */
const BURST_MS = 50

/** What a caller waits for, in time's worth of messages, so that a lane is not woken for each one. */
const CHUNK_MS = 10

/**
 * Tokens accrue a little slower than the rate, so that the second is hardly ever full: evenly spaced
 * requests that arrive a little unevenly still fit into it.
 */
const PACE = 0.99

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
    window: createRateWindow(now),
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
  return Math.max(1, (ratePerSecond * BURST_MS) / 1000)
}

function accrualOf(ratePerSecond: number): number {
  return (ratePerSecond * PACE) / 1000
}

function refill(bucket: TokenBucket, now: number): void {
  // Nothing accrues while the second is full.
  if (now <= bucket.refilledAt) return
  const accrued = (now - bucket.refilledAt) * accrualOf(bucket.ratePerSecond)
  bucket.tokens = Math.min(burstOf(bucket.ratePerSecond), bucket.tokens + accrued)
  bucket.refilledAt = now
}

/**
 * Without this, all that accrues while the second is full leaves at once, every second anew. Who got
 * nothing has waited for its turn already, and goes when there is room.
 */
function waitForRoom(bucket: TokenBucket, granted: number): void {
  bucket.tokens = 0
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
  const untilAccrued = untilAccruing + tokensShort / accrualOf(bucket.ratePerSecond)
  return Math.max(1, Math.ceil(untilAccrued))
}
