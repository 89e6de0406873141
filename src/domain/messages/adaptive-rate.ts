/** What Meta's refusals made of a number's rate; times are milliseconds since 1970. */
export interface Slowdown {
  /** The share of the rate that was left when Meta last refused. */
  factor: number
  /** When that was. */
  at: number
  /** How long until each further share is given back. */
  stepMs: number
}

const SECOND = 1000
const MINUTE = 60 * SECOND

/**
 * How fast a number comes back, by what Meta refused with: the throughput of a second recovers at
 * once, the patience of people who reported the number does not. The pair limit (131056) is not
 * here: it is about one person, and slows nobody else down.
 */
const STEPS: Readonly<Record<number, number>> = {
  /** Throughput of the number. */
  130429: 10 * SECOND,
  /** Requests of the account within the hour. */
  80007: MINUTE,
  /** Too many people blocked or reported the number. */
  131048: 30 * MINUTE,
}

/** What each step gives back, of the whole rate. */
const STEP = 0.1

/** However often Meta refuses, somebody must find out when it no longer does. */
const LEAST = 1 / 32

/** Requests that were under way together are refused together; that is one refusal. */
const SAME_REFUSAL_MS = 2 * SECOND

/** The share of its rate that a number may use now: 1 when it was not refused lately. */
export function rateFactor(slowdown: Slowdown | null, now: number): number {
  if (!slowdown) return 1
  const steps = Math.max(0, Math.floor((now - slowdown.at) / slowdown.stepMs))
  return Math.min(1, slowdown.factor + steps * STEP)
}

/** Halves the rate after a refusal; the same slowdown when it is not about the rate, or known already. */
export function slowDown(slowdown: Slowdown | null, code: number, now: number): Slowdown | null {
  const stepMs = STEPS[code]
  if (stepMs === undefined) return slowdown
  if (slowdown && now - slowdown.at < SAME_REFUSAL_MS && slowdown.stepMs >= stepMs) return slowdown

  const factor = rateFactor(slowdown, now)
  const isOver = factor >= 1
  return {
    factor: Math.max(LEAST, factor / 2),
    at: now,
    // A number that people reported stays careful, whatever else happens meanwhile.
    stepMs: isOver ? stepMs : Math.max(stepMs, slowdown?.stepMs ?? 0),
  }
}
