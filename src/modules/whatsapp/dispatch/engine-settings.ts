import {
  CONFIRMATION_WAITS,
  type ConfirmationWaits,
} from "../operations/messages/unconfirmed-protocol"

/** How the engine is tuned. The defaults are the product's; tests shorten the times. */
export interface EngineSettings {
  /** Requests under way at once, of all numbers together: as many as the pool has connections. */
  maxInFlight: number
  /** So many of one number, until answers that come, but take their time, show that it needs more. */
  firstInFlight: number
  /** The share of requests under way that marketing may fill, so that a receipt always finds room. */
  marketingShare: number
  /** Most messages a claim takes. */
  claimBatch: number
  /** Most time's worth of messages claimed ahead: what a receipt waits behind at the most. */
  claimAheadMs: number
  /** Outcomes written at once, and how long the first of them waits for company. */
  writeBatch: number
  writeLingerMs: number
  /** How long a lane belongs to a process that stopped saying so. */
  laneLeaseMs: number
  /** How long a claim is believed: longer than a request's timeouts and its write-back. */
  claimMs: number
  /** How long a shutdown waits for requests under way. */
  drainMs: number
  sweepEveryMs: number
  /** How often Meta is asked whether a paused account works again. */
  probeTokenEveryMs: number
  /** The same for pauses that only a trial can end, such as a missing payment method. */
  probeAccountEveryMs: number
  /** First pause after Meta could not be reached; doubles up to the most. */
  outageFirstPauseMs: number
  outageMostPauseMs: number
  /** How long each purpose waits for the webhook that confirms a message. */
  confirmationWaits: ConfirmationWaits
}

export const DEFAULT_ENGINE_SETTINGS: EngineSettings = {
  maxInFlight: 1_000,
  firstInFlight: 256,
  marketingShare: 0.8,
  claimBatch: 1_000,
  claimAheadMs: 500,
  writeBatch: 1_000,
  writeLingerMs: 40,
  laneLeaseMs: 15_000,
  claimMs: 90_000,
  drainMs: 10_000,
  sweepEveryMs: 2_000,
  probeTokenEveryMs: 30_000,
  probeAccountEveryMs: 10 * 60_000,
  outageFirstPauseMs: 500,
  outageMostPauseMs: 30_000,
  confirmationWaits: CONFIRMATION_WAITS,
}
