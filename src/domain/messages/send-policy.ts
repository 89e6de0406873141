import type { DeferralReason, SuppressionReason } from "./reasons"
import type { SendFacts } from "./send-facts"
import { whyDeferred } from "./send-policy-deferrals"
import { whySuppressed } from "./send-policy-suppressions"

export type { SendFacts } from "./send-facts"

export type SendDecision =
  | { kind: "send" }
  | { kind: "wait_until"; at: Date; reason: DeferralReason }
  | { kind: "suppress"; reason: SuppressionReason }

/**
 * Decides what happens to a message: send now, wait, or never send and why.
 *
 * A message for later is judged as of the time it leaves, as far as that is known: a window that
 * will have closed by then suppresses it, a pause of the recipient that will have ended does not.
 */
export function decide(facts: SendFacts): SendDecision {
  const leavesAt = laterOf(facts.now, facts.sendAfter)

  const reason = whySuppressed(facts, leavesAt)
  if (reason) return { kind: "suppress", reason }

  const deferral = whyDeferred(facts, leavesAt)
  if (deferral) return { kind: "wait_until", ...deferral }

  return { kind: "send" }
}

function laterOf(now: Date, sendAfter: Date | null | undefined): Date {
  return sendAfter && sendAfter > now ? sendAfter : now
}
