/**
 * How many of a number's requests may have reached Meta within one and the same second, whatever
 * their way there did to their spacing. Times are milliseconds of one clock that never goes back.
 *
 * A request counts from when it leaves until a second after it arrived at the latest. When it
 * arrived is not known; but its answer took at least as long as the fastest one of late, and what
 * is beyond that may all have been the way there. So it arrived before its answer did, less the
 * fastest answer's time: requests that were evenly on their way give their permission back after one
 * second, held-up ones later, and those not answered yet keep it.
 */
export interface RateWindow {
  /** Requests that count at the moment. */
  held: number
  /** Answered requests that still count, by when their answers came; oldest first from `oldest`. */
  answered: { at: number; count: number }[]
  oldest: number
  /** The fastest answers of this stretch of time and of the one before. */
  fastest: { since: number; now: number; before: number }
}

const WINDOW_MS = 1000

/** How long the fastest answer is believed: ways to Meta change, and rarely. */
const BELIEVED_MS = 30_000

/** Dead entries are cut off before they outnumber the living. */
const MOST_DEAD = 2048

export function createRateWindow(now: number): RateWindow {
  return {
    held: 0,
    answered: [],
    oldest: 0,
    fastest: { since: now, now: Infinity, before: Infinity },
  }
}

/** Counts requests that leave now. */
export function hold(window: RateWindow, count: number): void {
  window.held += count
}

/**
 * Notes that a request that counts was settled. `latencyMs` is the time from its departure to
 * Meta's answer; null when Meta did not answer it.
 */
export function settle(window: RateWindow, latencyMs: number | null, now: number): void {
  if (latencyMs !== null) learn(window, latencyMs, now)
  const at = Math.ceil(now)
  const last = window.answered.at(-1)
  if (last?.at === at) last.count += 1
  else window.answered.push({ at, count: 1 })
}

/** How many requests count now. */
export function heldAt(window: RateWindow, now: number): number {
  const shift = WINDOW_MS - fastestOf(window)
  for (
    let entry = window.answered[window.oldest];
    entry && entry.at + shift <= now;
    entry = window.answered[++window.oldest]
  ) {
    window.held -= entry.count
  }
  if (window.oldest > MOST_DEAD) {
    window.answered = window.answered.slice(window.oldest)
    window.oldest = 0
  }
  return window.held
}

/** When the next request stops counting; null while none of them has been answered. */
export function nextReleaseAt(window: RateWindow): number | null {
  const entry = window.answered[window.oldest]
  return entry ? entry.at + WINDOW_MS - fastestOf(window) : null
}

function learn({ fastest }: RateWindow, latencyMs: number, now: number): void {
  if (now - fastest.since >= BELIEVED_MS) {
    fastest.before = fastest.now
    fastest.now = Infinity
    fastest.since = now
  }
  fastest.now = Math.min(fastest.now, latencyMs)
}

function fastestOf({ fastest }: RateWindow): number {
  const known = Math.min(fastest.now, fastest.before)
  return known === Infinity ? 0 : Math.min(known, WINDOW_MS)
}
