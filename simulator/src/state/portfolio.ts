import type { HealthMark } from "./health-mark"

export const MESSAGING_LIMITS = [
  "TIER_250",
  "TIER_2K",
  "TIER_10K",
  "TIER_100K",
  "TIER_UNLIMITED",
] as const
export type MessagingLimit = (typeof MESSAGING_LIMITS)[number]

/** A business portfolio: it owns accounts, is verified, and its numbers share one limit. */
export type Portfolio = {
  readonly id: string
  name: string
  verificationStatus: string
  messagingLimit: MessagingLimit
  health?: HealthMark
}

/** The portfolio the seeded accounts belong to. */
export const SEED_PORTFOLIO = "500000000000001"

export const createPortfolio = (id: string, name: string): Portfolio => ({
  id,
  name,
  verificationStatus: "verified",
  messagingLimit: "TIER_100K",
})
