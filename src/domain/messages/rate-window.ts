/**
 * How many of a number's requests may have reached Meta within one and the same second, whatever
 * their way there did to their spacing. Times are milliseconds of one clock that never goes back.
 *
 * A request counts from when it may leave until a second after it arrived at the latest. When it
 * arrived is not known; but a way there and back takes at least as long as the fastest one did, and
 * what was beyond that may all have been the way there. So it arrived before its answer did, less
 * the fastest way: requests that were evenly on their way give their permission back after one
 * second, held-up ones later, and those not answered yet keep it.
 */
export interface RateWindow {
  /** Requests that count at the moment. */
  held: number
  /** Answered requests that still count, by when their answers came; oldest first from `oldest`. */
  answered: { at: number; count: number }[]
  oldest: number
  /** The fastest way there and back: as it was seen, as far as that is believed, and since when. */
  fastest: { seenMs: number; believedMs: number; toldAt: number }
}

const WINDOW_MS = 1000

/**
 * How much of the time since the last answer a longer way gains, so that too long a one is never
 * believed soon: a cold or busy process, or a queue before Meta, holds everything up for a while and
 * then nothing. A second of answers is enough for 50 ms at first; how fast the way once was is
 * unlearned within minutes. A faster answer counts at once.
 */
const BELIEVE = { perMs: 0.05, mostMs: 1000 }
const UNLEARN = { perMs: 0.0005, mostMs: 100 }

/** The way is taken to be a little faster than it was seen; what this costs is lost in the pace. */
const DOUBT_MS = 2

/** Dead entries are cut off before they outnumber the living. */
const MOST_DEAD = 2048

export function createRateWindow(now: number): RateWindow {
  return {
    held: 0,
    answered: [],
    oldest: 0,
    fastest: { seenMs: Infinity, believedMs: 0, toldAt: now },
  }
}

/** Counts requests that leave now. */
export function hold(window: RateWindow, count: number): void {
  window.held += count
}

/**
 * Notes that a request that counts was settled. `latencyMs` is the time from its departure,
 * when it got its connection, to Meta's answer; null when Meta did not answer it.
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
  const passedMs = now - fastest.toldAt
  fastest.toldAt = now
  fastest.seenMs = Math.min(fastest.seenMs + gain(UNLEARN, passedMs), latencyMs)
  fastest.believedMs = Math.min(fastest.believedMs + gain(BELIEVE, passedMs), fastest.seenMs)
}

const gain = ({ perMs, mostMs }: typeof BELIEVE, passedMs: number) =>
  perMs * Math.min(passedMs, mostMs)

function fastestOf({ fastest }: RateWindow): number {
  return Math.max(0, Math.min(fastest.believedMs - DOUBT_MS, WINDOW_MS))
}
