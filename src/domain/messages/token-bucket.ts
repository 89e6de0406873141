/** One phone number's permission to send, as plain state. Times are milliseconds of one clock that never goes back. */
export interface TokenBucket {
  /** May be changed while in use; what was granted in the past second still counts. */
  ratePerSecond: number
  tokens: number
  /** From when tokens accrue: the last call, or when a full second frees up again. */
  refilledAt: number
  /** What was granted in the last second, oldest first, starting at `oldest`. */
  grants: { at: number; count: number }[]
  oldest: number
  grantedInWindow: number
}

const WINDOW_MS = 1000

/** How much may leave at once after a pause: enough to make up for late timers, small enough to be even. */
const BURST_MS = 50

/** What a caller waits for, in time's worth of messages, so that a lane is not woken for each one. */
const CHUNK_MS = 10

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
    grants: [],
    oldest: 0,
    grantedInWindow: 0,
  }
}

/**
 * Takes up to `wanted` permissions at once, and says how long to wait when fewer were given.
 *
 * Two rules hold together. Tokens accrue evenly, so that messages leave evenly. And what was
 * granted in the past second is counted, because evenness alone would let a burst and a full
 * second's refill fall into the same second, which Meta refuses.
 */
export function take(
  bucket: TokenBucket,
  wanted: number,
  now: number
): { granted: number; waitMs: number } {
  forgetOldGrants(bucket, now)
  refill(bucket, now)

  const free = mostPerWindow(bucket.ratePerSecond) - bucket.grantedInWindow
  const granted = Math.max(0, Math.min(wanted, Math.floor(bucket.tokens + ROUNDING), free))
  if (granted > 0) record(bucket, granted, now)

  if (granted >= wanted) return { granted, waitMs: 0 }
  return { granted, waitMs: timeUntilMore(bucket, wanted - granted, now) }
}

function mostPerWindow(ratePerSecond: number): number {
  return Math.max(1, Math.floor(ratePerSecond))
}

function burstOf(ratePerSecond: number): number {
  return Math.max(1, (ratePerSecond * BURST_MS) / 1000)
}

function forgetOldGrants(bucket: TokenBucket, now: number): void {
  for (
    let grant = bucket.grants[bucket.oldest];
    grant && grant.at + WINDOW_MS <= now;
    grant = bucket.grants[++bucket.oldest]
  ) {
    bucket.grantedInWindow -= grant.count
  }
  // At most one grant per permission is live; the dead ones are cut off before they outnumber those.
  if (bucket.oldest > bucket.ratePerSecond + 16) {
    bucket.grants = bucket.grants.slice(bucket.oldest)
    bucket.oldest = 0
  }
}

function refill(bucket: TokenBucket, now: number): void {
  // Nothing accrues while the second is full.
  if (now <= bucket.refilledAt) return
  const accrued = ((now - bucket.refilledAt) * bucket.ratePerSecond) / 1000
  bucket.tokens = Math.min(burstOf(bucket.ratePerSecond), bucket.tokens + accrued)
  bucket.refilledAt = now
}

function record(bucket: TokenBucket, count: number, now: number): void {
  bucket.grants.push({ at: now, count })
  bucket.grantedInWindow += count
  bucket.tokens -= count

  const fullUntil = windowFullUntil(bucket)
  if (fullUntil > now) {
    // Without this, all that accrues while the second is full leaves at once, every second anew.
    bucket.tokens = 0
    bucket.refilledAt = Math.max(bucket.refilledAt, fullUntil - chunkOf(bucket).ms)
  }
}

/** When the first of a full second's grants drops out of it; 0 when the second has room. */
function windowFullUntil(bucket: TokenBucket): number {
  const oldest = bucket.grants[bucket.oldest]
  const isFull = bucket.grantedInWindow >= mostPerWindow(bucket.ratePerSecond)
  return oldest && isFull ? oldest.at + WINDOW_MS : 0
}

/** The least worth waking for: one permission, or what accrues in a few milliseconds. */
function chunkOf({ ratePerSecond }: TokenBucket): { tokens: number; ms: number } {
  const tokens = Math.max(1, (ratePerSecond * CHUNK_MS) / 1000)
  return { tokens, ms: (tokens * 1000) / ratePerSecond }
}

function timeUntilMore(bucket: TokenBucket, missing: number, now: number): number {
  const tokensShort = Math.max(0, Math.min(missing, chunkOf(bucket).tokens) - bucket.tokens)
  const untilAccruing = Math.max(0, bucket.refilledAt - now)
  const untilAccrued = untilAccruing + (tokensShort * 1000) / bucket.ratePerSecond
  return Math.ceil(Math.max(untilAccrued, windowFullUntil(bucket) - now))
}
