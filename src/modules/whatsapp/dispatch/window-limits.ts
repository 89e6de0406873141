import type { LanePace } from "../operations/lanes/read-pace"
import type { EngineSettings } from "./engine-settings"
import type { WindowLimits } from "./send-window"

/** So many claims' worth of messages wait to leave at the most, so that none waits for a claim. */
const MOST_CLAIMS_AHEAD = 2

/** A slow number too claims a few at a time. */
const LEAST_AHEAD = 10

/** So much time's worth of messages is noted as leaving at once: what a crash leaves in doubt. */
export const SLICE_MS = 50

/** A slice is at most this share of a claim. */
const SLICES_OF_A_CLAIM = 4

const ONE_MESSAGE = { inFlight: 1, mostInFlight: 1, ahead: 1, claim: 1, slice: 1 }

interface LimitFacts {
  pace: Pick<LanePace, "ratePerSecond">
  settings: EngineSettings
  /** Whether Meta did not answer of late. */
  isProbing: boolean
}

/**
 * How much one draining may hold at once. What is claimed ahead is bounded in time, because it is
 * what a receipt waits behind.
 */
export function windowLimits({ pace, settings, isProbing }: LimitFacts): WindowLimits {
  const { maxInFlight, firstInFlight, marketingShare, claimBatch, claimAheadMs } = settings
  // One message is enough to find out whether Meta is back.
  if (isProbing) return { ...ONE_MESSAGE, marketingShare }
  const slice = Math.ceil((pace.ratePerSecond * SLICE_MS) / 1000)
  const ahead = Math.ceil((pace.ratePerSecond * claimAheadMs) / 1000)
  return {
    inFlight: Math.min(firstInFlight, maxInFlight),
    mostInFlight: maxInFlight,
    ahead: Math.max(LEAST_AHEAD, Math.min(ahead, MOST_CLAIMS_AHEAD * claimBatch)),
    claim: claimBatch,
    slice: Math.max(1, Math.min(slice, Math.ceil(claimBatch / SLICES_OF_A_CLAIM))),
    marketingShare,
  }
}
