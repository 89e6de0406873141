const pairBurst = 45
const pairIntervalMs = 6_000

type Bucket = { tokens: number; at: number }

/** Counts what a number and a pair of numbers may send; only asked while a limit is switched on. */
export class RateLimits {
  readonly #numbers = new Map<string, Bucket>()
  readonly #pairs = new Map<string, Bucket>()

  takeFromNumber(numberId: string, perSecond: number, now: number): boolean {
    return take(this.#numbers, numberId, { size: perSecond, perMs: perSecond / 1_000, now })
  }

  /** 45 in a burst, then one every six seconds. */
  takeFromPair(pair: string, now: number): boolean {
    return take(this.#pairs, pair, { size: pairBurst, perMs: 1 / pairIntervalMs, now })
  }

  clear(): void {
    this.#numbers.clear()
    this.#pairs.clear()
  }
}

function take(
  buckets: Map<string, Bucket>,
  key: string,
  limit: { size: number; perMs: number; now: number }
): boolean {
  const bucket = buckets.get(key) ?? { tokens: limit.size, at: limit.now }
  const refilled = bucket.tokens + (limit.now - bucket.at) * limit.perMs
  bucket.tokens = Math.min(limit.size, refilled)
  bucket.at = limit.now
  buckets.set(key, bucket)
  if (bucket.tokens < 1) return false
  bucket.tokens -= 1
  return true
}
