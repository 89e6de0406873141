import type { ProbedHealth } from "./probe-findings"

/** How fast Meta answered lately, as it is stored with the number. */
export interface LaneAnswerTimes {
  answers: number
  median_ms: number
  p95_ms: number
  measured_at: string
}

/** What is known of one number's way out. */
export interface LaneFacts {
  numberId: string
  accountId: string
  displayPhoneNumber: string | null
  /** True while its account does not send at all. */
  isAccountPaused: boolean
  /** Meta asked the number to rest until then. */
  pausedUntil: Date | null
  /** A person paused the number. */
  isPausedByPerson?: boolean
  pausedCode: number | null
  /** It used up one of its own limits and waits until then; what waits with it is not late. */
  quotaUntil: Date | null
  /** Due and not sent yet. */
  queued: number
  queuedMarketing: number
  /** Since when the oldest is due, of everything and without marketing. */
  oldestQueuedAt: Date | null
  oldestTransactionalAt: Date | null
  /** Waiting for a later time. */
  scheduled: number
  unconfirmed: number
  /** Of those: past the time by which they should have been decided. */
  overdue: number
  /** Null before anything was sent. */
  answerTimes?: LaneAnswerTimes | null
  /** Counted since `HealthFacts.recentSince`. */
  sent: number
  failed: number
  lastSentAt: Date | null
}

/** How well something is. */
export type HealthLevel = "ok" | "warning" | "failing"

/** An account, and why it does not send if it does not. */
export interface AccountFacts {
  accountId: string
  name: string
  /** What the probes found last. */
  probed?: ProbedHealth
  problem: {
    code: number | null
    message: string
    remedy: string
    since: Date
    /** A person paused it. */
    isWanted?: boolean
  } | null
}

export interface WebhookFacts {
  /** Stored, and still to be applied. */
  unprocessed: number
  /** Of those: failed before, and tried again. */
  failing: number
  /** Failed so often that nobody tries again before a person replays them. */
  givenUp: number
  /** How long the oldest one that has not failed has waited; 0 for none. */
  lagSeconds: number
  lastReceivedAt: Date | null
}

/** What the database says at one moment, by its own clock. */
export interface HealthFacts {
  now: Date
  recentSince: Date
  accounts: readonly AccountFacts[]
  lanes: readonly LaneFacts[]
  webhooks: WebhookFacts
}
