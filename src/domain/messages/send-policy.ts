import type { TemplateCategory, TemplateStatus } from "../../cloud-api/schemas"
import type { ConsentState, Purpose } from "../consent"
import type { MessagePurpose } from "./priorities"
import type { DeferralReason, SuppressionReason } from "./reasons"
import { whyDeferred } from "./send-policy-deferrals"
import { whySuppressed } from "./send-policy-suppressions"

/** Everything the decision depends on; nothing else is looked up. */
export interface SendFacts {
  now: Date
  sendAfter?: Date | null
  purpose: MessagePurpose
  content:
    | { kind: "template"; category: TemplateCategory; status: TemplateStatus | "MISSING" }
    | { kind: "free_form" }
  recipient:
    | { kind: "phone" | "user_id" }
    | { kind: "none"; problem: "no_phone_number" | "invalid_phone_number" }
  consent: Partial<Record<Purpose, ConsentState>>
  lastInboundAt: Date | null
  blockedAt: Date | null
  unreachableUntil: Date | null
  sender: "ok" | "none"
  /** Medusa's own switch on orders and fulfilments (`no_notification`). */
  notificationsDisabled?: boolean
  /** Template variables whose value came out empty. */
  missingVariables?: string[]
  /** An answer to what the person just wrote, such as the confirmation of their opt-out. */
  respondsToInbound?: boolean
}

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
