import type { DeferralReason } from "./reasons"
import type { SendFacts } from "./send-facts"

/**
 * How often a message asks whether its template may be sent again. Meta pauses and reviews for
 * hours and says so by webhook, which wakes the messages earlier; this is the safety net.
 */
export const PAUSED_TEMPLATE_RECHECK_MS = 30 * 60 * 1000

/** The statuses of a template that end by themselves, and what its messages wait for meanwhile. */
const TEMPLATE_WAITS: Readonly<Record<string, DeferralReason>> = {
  PAUSED: "template_paused",
  PENDING: "template_in_review",
  IN_APPEAL: "template_in_review",
}

/** What messages of a template with this status wait for; null when they leave, or never will. */
export function templateWait(status: string): DeferralReason | null {
  return Object.hasOwn(TEMPLATE_WAITS, status) ? (TEMPLATE_WAITS[status] ?? null) : null
}

/** Why and until when the message waits, or null when it can leave now. */
export function whyDeferred(
  facts: SendFacts,
  leavesAt: Date
): { at: Date; reason: DeferralReason } | null {
  if (leavesAt > facts.now) return { at: leavesAt, reason: "scheduled" }

  if (facts.content.kind !== "template") return null
  const reason = templateWait(facts.content.status)
  if (!reason) return null
  return { at: new Date(facts.now.getTime() + PAUSED_TEMPLATE_RECHECK_MS), reason }
}
