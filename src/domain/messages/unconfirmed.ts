import type { MessagePurpose } from "./priorities"

interface UnconfirmedProtocol {
  /** How long the webhook that confirms the message is waited for. */
  waitMs: number
  /** What then happens. */
  afterwards: "send_again" | "give_up"
}

const MINUTE = 60 * 1000

/**
 * What happens to a message whose request left and got no answer. Meta has no idempotency key, so
 * the echo of our id in a status webhook is the only proof; the wait must be longer than webhooks
 * are usually late, or messages sent again arrive twice.
 *
 * A receipt is worth a rare double; a promotion, a reply or a code that somebody has meanwhile
 * asked for anew is not.
 */
const PROTOCOLS: Record<MessagePurpose, UnconfirmedProtocol> = {
  order_updates: { waitMs: 10 * MINUTE, afterwards: "send_again" },
  loyalty: { waitMs: 10 * MINUTE, afterwards: "send_again" },
  conversation: { waitMs: 10 * MINUTE, afterwards: "give_up" },
  marketing: { waitMs: 30 * MINUTE, afterwards: "give_up" },
  authentication: { waitMs: 10 * MINUTE, afterwards: "give_up" },
}

/** Until when a confirmation by webhook is waited for. */
export function unconfirmedDeadline(purpose: MessagePurpose, now: Date): Date {
  return new Date(now.getTime() + PROTOCOLS[purpose].waitMs)
}

/** What to do with a message nobody confirmed by its deadline. */
export function afterDeadline(purpose: MessagePurpose): "send_again" | "give_up" {
  return PROTOCOLS[purpose].afterwards
}
