import type { DeferralReason } from "./reasons"
import type { SendFacts } from "./send-facts"

/**
 * How often a message asks whether its paused template is back. Meta pauses for hours and says so
 * by webhook, which wakes the messages earlier; this is the safety net.
 */
export const PAUSED_TEMPLATE_RECHECK_MS = 30 * 60 * 1000

/** Why and until when the message waits, or null when it can leave now. */
export function whyDeferred(
  facts: SendFacts,
  leavesAt: Date
): { at: Date; reason: DeferralReason } | null {
  if (leavesAt > facts.now) return { at: leavesAt, reason: "scheduled" }

  if (facts.content.kind === "template" && facts.content.status === "PAUSED") {
    const at = new Date(facts.now.getTime() + PAUSED_TEMPLATE_RECHECK_MS)
    return { at, reason: "template_paused" }
  }
  return null
}
